using System.Globalization;
using FourPer1000.Rules;
using FourPer1000.Selection;

namespace FourPer1000.Exchange;

/// <summary>The file of a slate, read as the standing slate that is repaired.</summary>
public static class StandingFile
{
    /// <summary>The file has no slate: the rules clashed, or the search ended before there was one. Arguments: <c>found</c>, its status.</summary>
    public const string NoSlate = "input.no-standing-slate";

    /// <summary>The file of nominees has a standing slate itself. Arguments: none.</summary>
    public const string AlreadyStanding = "input.already-standing";

    private const string Standing = "$.standing[";

    /// <summary>The input with the slate of the file as its standing slate, or every fault. Who left is for the input to say: without a candidacy for the seat, or excluded.</summary>
    /// <param name="utf8">The file, exactly as it was written.</param>
    /// <param name="file">The name for places.</param>
    /// <param name="input">The input, which can be used.</param>
    public static Reading<SlateInput> Read(ReadOnlySpan<byte> utf8, string? file, SlateInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        Reading<SlateReport> reading = SlateFile.Read(utf8, file);
        if (!reading.TryGet(out SlateReport? report) || !JsonTree.Read(utf8, file).TryGet(out JsonTree? tree))
        {
            return Reading.Faulty<SlateInput>(reading.Faults);
        }

        var places = new JsonPlaces(tree.Root);
        if (report.Slate is not { } slate)
        {
            return Reading.Faulty<SlateInput>([new(NoSlate, places.Of("$.status"), [new("found", report.Status)])]);
        }

        if (input.Standing.Count > 0)
        {
            return Reading.Faulty<SlateInput>([new(AlreadyStanding, places.Of("$"), [])]);
        }

        SlateInput repaired = SlateSuccession.InputFor(input, slate.Seats, []);
        int[] held = [.. slate.Seats.Index().Where(seat => seat.Item.Person is not null).Select(seat => seat.Index)];
        ValueList<Fault> faults = SlateInputCheck.FaultsOf(repaired);
        return faults.Count == 0 ? Reading.Of(repaired) : Reading.Faulty<SlateInput>(faults.Select(fault => fault with { Place = places.Of(PathOf(fault.Place.Path!, held)) }));
    }

    // The third standing seat need not be the third seat: vacant ones are between them.
    private static string PathOf(string path, int[] held)
    {
        int end = path.IndexOf(']', StringComparison.Ordinal);
        return $"$.seats[{held[int.Parse(path.AsSpan(Standing.Length, end - Standing.Length), NumberStyles.None, CultureInfo.InvariantCulture)]}{path[end..]}";
    }
}
