using Bogus;

namespace FourPer1000.Testing;

/// <summary>What the world asks of its dice. Whole numbers only, so that every machine throws the same.</summary>
internal static class Dice
{
    /// <summary>True in so many of a hundred throws.</summary>
    public static bool Chance(this Randomizer dice, int ofHundred) => dice.Number(0, 99) < ofHundred;

    /// <summary>One of the items.</summary>
    public static T Pick<T>(this Randomizer dice, IReadOnlyList<T> items) => items[dice.Number(0, items.Count - 1)];

    /// <summary>A day from the first to the last.</summary>
    public static DateOnly Day(this Randomizer dice, DateOnly first, DateOnly last) => first.AddDays(dice.Number(0, last.DayNumber - first.DayNumber));

    /// <summary>Puts the items into a random order.</summary>
    public static void Mix<T>(this Randomizer dice, T[] items)
    {
        for (int i = items.Length - 1; i > 0; i--)
        {
            int other = dice.Number(0, i);
            (items[i], items[other]) = (items[other], items[i]);
        }
    }
}
