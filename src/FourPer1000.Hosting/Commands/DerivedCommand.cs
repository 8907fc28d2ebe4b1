using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace FourPer1000.Hosting;

/// <summary>Ids of commands that follow from something that is recorded or due: the same for every host, and nobody else's.</summary>
internal static class DerivedCommand
{
    public static CommandId Of(DueItem item) => new($"{CommandId.ReservedPrefix}{item.Id}");

    public static CommandId Of(string what, params ReadOnlySpan<object> parts)
    {
        string text = string.Join('\n', parts.ToArray().Select(part => Convert.ToString(part, CultureInfo.InvariantCulture)));
        return new($"{CommandId.ReservedPrefix}{what}:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..40]}");
    }

    /// <summary>Makes sure that an id which was used before was used for the same.</summary>
    /// <exception cref="InvalidOperationException">It was used for something else.</exception>
    public static void Require(AppendOutcome outcome, StreamId stream, EventKind kind)
    {
        if (outcome is AppendOutcome.Repeated repeated && !repeated.Events.Any(happened => happened.Stream == stream && happened.Kind == kind.Name))
        {
            throw Taken(repeated.Events[0].Act.Command);
        }
    }

    /// <summary>Somebody wrote to the journal under an id that is the host's.</summary>
    public static InvalidOperationException Taken(CommandId command) =>
        new($"The id '{command}' stands in the journal for another command: somebody wrote to it without a desk. What it is for cannot be recorded.");
}
