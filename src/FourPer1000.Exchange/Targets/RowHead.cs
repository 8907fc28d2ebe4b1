using System.Runtime.CompilerServices;

namespace FourPer1000.Exchange;

/// <summary>The cells of measure and scope at the beginning of a row, separators included; the row before mostly begins with the same bytes.</summary>
internal sealed class RowHead(ObservationCodes codes)
{
    private readonly LastCode measures = new(codes.Measures);
    private KnownBytes known;

    /// <summary>How many bytes it has, so that the next cell begins behind them.</summary>
    public int Length { get; private set; }

    public int Measure { get; private set; }

    public int Scope { get; private set; }

    /// <summary>Whether a known measure and a known scope stand at the beginning of a row.</summary>
    /// <param name="row">The row and what follows it, at least <see cref="KnownBytes.Most"/> bytes.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryRead(ReadOnlySpan<byte> row) => known.Lead(row) || TryLookUp(row);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryLookUp(ReadOnlySpan<byte> row)
    {
        row = row[..KnownBytes.Most];
        int measureEnd = row.IndexOf((byte)',');
        int scopeLength = row[(measureEnd + 1)..].IndexOf((byte)',');
        if (measureEnd < 0 || scopeLength < 0
            || !measures.TryFind(row[..measureEnd], out int measure)
            || !codes.Scopes.TryFind(row.Slice(measureEnd + 1, scopeLength), out int scope))
        {
            return false;
        }

        (Measure, Scope, Length) = (measure, scope, measureEnd + scopeLength + 2);
        known = new(row, Length);
        return true;
    }
}
