using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using FourPer1000.Targets;
using static FourPer1000.Exchange.ObservationColumnNames;

namespace FourPer1000.Exchange;

/// <summary>
/// Takes usual rows from the bytes in one go. Such a row has its columns in the order of the documentation, a measure and a scope that are known, a date,
/// a value written plainly, and behind it a tail that stood in a row before. Whatever differs in anything is left to be looked at cell by cell.
/// </summary>
/// <remarks>A tail is kept only from a row without faults and quotes and without an interval, so that the same bytes mean the same again.</remarks>
internal sealed class UsualRows(ObservationCodes codes, ObservationTableBuilder table)
{
    // So much can be looked at of a row before it is known how long it is.
    private const int Reach = KnownBytes.Most + DateText.Length + 1 + sizeof(ulong) + KnownBytes.Most;

    private readonly RowHead head = new(codes);
    private readonly LastDate dates = new();
    private readonly RowTails tails = new();

    /// <summary>Whether a file with this header can have usual rows.</summary>
    public static bool CanBeIn(CsvHeader header) =>
        header.Width is > ValueColumn and <= RecordedAtColumn + 1 && Enumerable.Range(0, header.Width).All(column => header.IndexOf(column) == column);

    /// <summary>Takes rows up to the first one that is not usual.</summary>
    /// <param name="bytes">The bytes, with a <see cref="CsvRowScan.Block"/> behind the limit.</param>
    /// <param name="at">Where the first row begins; afterwards where the first one begins that was not taken.</param>
    /// <param name="limit">Where what can be read ends.</param>
    /// <returns>How many were taken.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Take(ReadOnlySpan<byte> bytes, ref int at, int limit)
    {
        int row = at, taken = 0;
        while (row + Reach <= limit && head.TryRead(bytes[row..]))
        {
            int value = row + head.Length + DateText.Length + 1;
            if (bytes[value - 1] != ',' || !dates.TryRead(bytes.Slice(row + head.Length, DateText.Length), out DateOnly day))
            {
                break;
            }

            bool isStep = codes.Axes.IsStep(head.Measure);
            MilestoneState state = default;
            decimal number = 0;
            int length;
            if (isStep ? !StepText.TryRead(bytes[value..], out state, out length)
                : !ShortNumber.TryRead(bytes[value..], out number, out length) && !TryReadNumber(bytes[value..(limit - KnownBytes.Most)], out number, out length))
            {
                break;
            }

            int tail = value + length;
            int next = LineEnd(bytes, tail, limit) + 1;
            if (next == 0 || !tails.TryFind(bytes[tail..], next - tail, out int details))
            {
                break;
            }

            if (isStep)
            {
                table.Add(head.Measure, head.Scope, day, state, details);
            }
            else
            {
                table.Add(head.Measure, head.Scope, day, number, details);
            }

            row = next;
            taken++;
        }

        at = row;
        return taken;
    }

    /// <summary>Keeps what stands behind the value of a row that was looked at cell by cell.</summary>
    /// <param name="tail">The other cells with the separators before them and the line end.</param>
    /// <param name="details">The number of what they say.</param>
    public void KeepTail(ReadOnlySpan<byte> tail, int details)
    {
        if (tail is [.., (byte)'\n'])
        {
            tails.Keep(tail, details);
        }
    }

    private static bool TryReadNumber(ReadOnlySpan<byte> rest, out decimal number, out int length)
    {
        length = rest.IndexOfAny((byte)',', (byte)'\r', (byte)'\n');
        number = 0;
        return length > 0 && NumberText.TryRead(rest[..length], out number);
    }

    // -1 where none is in memory yet.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int LineEnd(ReadOnlySpan<byte> bytes, int at, int limit)
    {
        for (; at < limit; at += Vector256<byte>.Count)
        {
            uint feeds = Vector256.Equals(Vector256.Create(bytes.Slice(at, Vector256<byte>.Count)), Vector256.Create((byte)'\n')).ExtractMostSignificantBits();
            if (feeds != 0)
            {
                at += BitOperations.TrailingZeroCount(feeds);
                return at < limit ? at : -1;
            }
        }

        return -1;
    }
}
