using FourPer1000.Hosting;

namespace FourPer1000.Testing;

/// <summary>What a case expects; throws with both sides.</summary>
internal static class Expect
{
    public static void Equal<T>(T expected, T found, string what)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, found))
        {
            throw new AssertionFailedException($"{what}: expected {expected}, found {found}.");
        }
    }

    public static void True(bool holds, string what)
    {
        if (!holds)
        {
            throw new AssertionFailedException($"It does not hold that {what}.");
        }
    }

    public static async Task<List<T>> AllOf<T>(IAsyncEnumerable<T> items)
    {
        var all = new List<T>();
        await foreach (T item in items.ConfigureAwait(false))
        {
            all.Add(item);
        }

        return all;
    }

    public static AppendOutcome.Appended Appended(AppendOutcome outcome) =>
        outcome as AppendOutcome.Appended ?? throw new AssertionFailedException($"An append should have been recorded: {outcome}.");
}
