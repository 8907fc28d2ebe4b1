using FourPer1000.Exchange;
using FourPer1000.Rules;
using FourPer1000.Targets;
using FourPer1000.Testing;

namespace FourPer1000.ConsoleHost;

/// <summary>The sample observations that ship: published figures and invented ones in one list, each with its source.</summary>
internal static class SampleFile
{
    /// <summary>All of them; where both say something of a day, the published row stands first.</summary>
    public static IReadOnlyList<PlanObservation> Observations(Screen screen)
    {
        using Stream published = SampleObservations.OpenPublished();
        using Stream invented = SampleObservations.OpenInvented();
        ObservationTable[] tables = [Read(screen, published), Read(screen, invented)];
        return [.. tables.SelectMany(All).DistinctBy(one => (one.Measure, one.Scope, one.At, one.Value))];
    }

    /// <summary>Every observation of a table, by measure, scope and day.</summary>
    public static IEnumerable<PlanObservation> All(ObservationTable table) =>
        table.Axes.Measures.SelectMany(measure => table.Axes.Scopes.SelectMany(scope => table.In(measure, scope)));

    private static ObservationTable Read(Screen screen, Stream file)
    {
        Reading<ObservationsFile> reading = ObservationsFile.Read(file, "sample", ObservationAxes.Default);
        return reading.TryGet(out ObservationsFile? observations) ? observations.Table : throw new UnusableInputException(screen, reading.Faults);
    }
}
