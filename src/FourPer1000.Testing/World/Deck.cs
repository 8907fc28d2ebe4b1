using Bogus;

namespace FourPer1000.Testing;

/// <summary>Deals items in fixed shares and random order, so that the shares hold in a small world too.</summary>
internal sealed class Deck<T>
{
    private readonly T[] cards;
    private int next;

    /// <summary>A deck of so many cards.</summary>
    public Deck(Randomizer dice, int count, params ReadOnlySpan<(T Item, int Weight)> shares)
    {
        int total = 0, sum = 0;
        foreach ((_, int weight) in shares)
        {
            total += weight;
        }

        var all = new List<T>(count);
        foreach ((T item, int weight) in shares)
        {
            sum += weight;
            int until = ((count * sum) + (total / 2)) / total;
            for (int i = all.Count; i < until; i++)
            {
                all.Add(item);
            }
        }

        cards = [.. all];
        dice.Mix(cards);
    }

    /// <summary>The next card; after the last one, the first again.</summary>
    public T Deal() => cards[next++ % cards.Length];
}
