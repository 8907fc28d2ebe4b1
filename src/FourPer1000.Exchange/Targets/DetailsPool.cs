using System.Runtime.CompilerServices;
using FourPer1000.Targets;

namespace FourPer1000.Exchange;

/// <summary>Gives the same number to rows that name the same evidence and source and say nothing else besides. Only so many are kept; further ones are new each time.</summary>
internal sealed class DetailsPool(ObservationTableBuilder table)
{
    private const int Slots = 1 << 10;
    private readonly (string? Evidence, string? Source, int Number)[] kept = new (string?, string?, int)[Slots];

    /// <summary>The number of the details. Texts are told apart by reference: a <see cref="TextPool"/> gives the same one again.</summary>
    public int Find(decimal? low, decimal? high, string? evidence, string? source, DateTimeOffset? recordedAt)
    {
        if (low is not null || high is not null || recordedAt is not null)
        {
            return table.Keep(new(low, high, evidence, source, recordedAt));
        }

        if (evidence is null && source is null)
        {
            return 0;
        }

        ref (string? Evidence, string? Source, int Number) slot = ref kept[((RuntimeHelpers.GetHashCode(evidence) * 31) ^ RuntimeHelpers.GetHashCode(source)) & (Slots - 1)];
        if (!ReferenceEquals(slot.Evidence, evidence) || !ReferenceEquals(slot.Source, source))
        {
            slot = (evidence, source, table.Keep(new(null, null, evidence, source, null)));
        }

        return slot.Number;
    }
}
