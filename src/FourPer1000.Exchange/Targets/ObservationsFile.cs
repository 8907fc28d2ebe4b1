using FourPer1000.Rules;
using FourPer1000.Targets;

namespace FourPer1000.Exchange;

/// <summary>A file of observations as read.</summary>
/// <param name="Table">The observations.</param>
/// <param name="Unreadable">The rows that could not be read, in their order.</param>
/// <param name="UnknownColumns">How many columns of the file are not known.</param>
public sealed record ObservationsFile(ObservationTable Table, ValueList<UnreadableObservation> Unreadable, int UnknownColumns)
{
    /// <summary>Reads a file. A bad row costs that row; what makes the whole file unreadable is a fault. A large file is read on several threads, with the same result.</summary>
    /// <param name="stream">The bytes of the file; it stays open.</param>
    /// <param name="file">The name for places.</param>
    /// <param name="axes">What can be observed, and where.</param>
    public static Reading<ObservationsFile> Read(Stream stream, string file, ObservationAxes axes)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(axes);
        return ObservationParts.Read(stream, file, new(axes));
    }

    /// <summary>Writes observations as such a file; reading it gives the same observations.</summary>
    public static void Write(Stream stream, IEnumerable<PlanObservation> observations)
    {
        ArgumentNullException.ThrowIfNull(observations);
        using var writer = new CsvWriter(stream);
        writer.WriteRow([.. ObservationColumnNames.All]);
        foreach (PlanObservation one in observations)
        {
            writer.WriteRow(
                one.Measure,
                one.Scope,
                DateText.Of(one.At),
                one.Value.Step is { } state ? state.Code() : NumberText.Of(one.Value.Number!.Value),
                one.Low is { } low ? NumberText.Of(low) : "",
                one.High is { } high ? NumberText.Of(high) : "",
                one.Evidence ?? "",
                one.Source ?? "",
                one.RecordedAt is { } instant ? InstantText.Of(instant) : "");
        }
    }
}
