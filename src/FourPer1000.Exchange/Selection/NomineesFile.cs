using FourPer1000.Rules;
using FourPer1000.Selection;

namespace FourPer1000.Exchange;

/// <summary>The file of nominees: everything a slate is made from. An unknown property is a fault, since a misspelt limit would silently vanish.</summary>
public static class NomineesFile
{
    /// <summary>Reads the input of a selection, or every fault in the order of the file.</summary>
    /// <param name="utf8">The file.</param>
    /// <param name="file">The name for places.</param>
    /// <param name="edition">The edition, for the task forces and regions where the file names none.</param>
    /// <param name="needsLot">Whether the lot must be there. The hash of an input leaves it out and is published before there is a seed; without it the lot of the input is that of an empty seed.</param>
    public static Reading<SlateInput> Read(ReadOnlySpan<byte> utf8, string? file, Edition edition, bool needsLot = true)
    {
        ArgumentNullException.ThrowIfNull(edition);
        if (NomineesScan.Read(utf8, needsLot)?.WithDefaults(edition.Plan, edition.Atlas) is { } input
            && input.TaskForces.All(code => edition.Plan.Find(code) is not null) && SlateInputCheck.FaultsOf(input).Count == 0)
        {
            return Reading.Of(input);
        }

        Reading<JsonTree> reading = JsonTree.Read(utf8, file);
        return reading.TryGet(out JsonTree? tree) ? new NomineesReader(tree, edition, needsLot).Read() : Reading.Faulty<SlateInput>(reading.Faults);
    }

    /// <summary>Writes an input so that it is read as it was; indented, with LF line ends.</summary>
    /// <param name="stream">Takes the file; stays open.</param>
    /// <param name="input">The input.</param>
    public static void Write(Stream stream, SlateInput input)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(input);
        using var json = new SelectionJson(stream);
        NomineesWriter.Write(json, input);
    }
}
