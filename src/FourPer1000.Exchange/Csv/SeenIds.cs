namespace FourPer1000.Exchange;

/// <summary>Remembers ids and finds those that come again, in at most 62 bytes an id, with nothing left behind by growing.</summary>
/// <remarks>Exact unless somebody finds two texts with the same SHA-256 digest; answers do not depend on how ids fall into the table. Not thread-safe.</remarks>
public sealed class SeenIds
{
    // What comes behind all ids of this run is behind all in the table too: those were not behind it when they came.
    private readonly AscendingIds ascending = new();
    private readonly KeyedRecords others = new(0);

    /// <summary>The number of different ids.</summary>
    public int Count => ascending.Count + others.Count;

    /// <summary>Remembers an id: true where it is new, false where it was seen before. The empty id is never a duplicate.</summary>
    /// <param name="id">Any bytes.</param>
    /// <exception cref="InvalidOperationException">4 GiB of ids are kept, about 100 million.</exception>
    public bool Add(ReadOnlySpan<byte> id)
    {
        if (id.IsEmpty)
        {
            return true;
        }

        if (id.Length <= KeyedRecords.LongestKept)
        {
            if (ascending.TryAdd(id))
            {
                return true;
            }

            if (ascending.Contains(id))
            {
                return false;
            }
        }

        others.Of(id, KeyedRecords.HashOf(id), out bool isNew);
        return isNew;
    }
}
