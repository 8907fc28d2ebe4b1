using System.Globalization;
using FourPer1000.Exchange;
using FourPer1000.Rules;
using FourPer1000.Targets;
using FourPer1000.Testing;

namespace FourPer1000.House.Tests;

/// <summary>What the page about targets says of a measure at a horizon, worked out anew from the sample observations.</summary>
internal static class TargetScenario
{
    private static readonly Lazy<PlanEvaluation> OnPublished = new(() => Evaluate(SampleObservations.OpenPublished()));
    private static readonly Lazy<PlanEvaluation> OnInvented = new(() => Evaluate(SampleObservations.OpenInvented()));

    /// <summary>The cells that belong to a row, by column.</summary>
    public static IReadOnlyDictionary<string, string> CellsOf(string measure, Horizon horizon)
    {
        MeasureEvaluation published = OnPublished.Value.Find(measure, ObservationAxes.Global, horizon)!;
        MeasureEvaluation invented = OnInvented.Value.Find(measure, ObservationAxes.Global, horizon)!;
        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["measure"] = measure,
            ["horizon"] = horizon.Year().ToString(CultureInfo.InvariantCulture),
            ["role"] = published.Role switch { MeasureRole.Required => "required", MeasureRole.Supporting => "supporting", _ => "–" },
            ["method"] = published.Result.Method.Name,
            ["published input"] = InputOf(published),
            ["published status"] = StatusOf(published),
            ["invented input"] = InputOf(invented),
            ["invented status"] = StatusOf(invented),
        };
    }

    private static PlanEvaluation Evaluate(Stream file)
    {
        using (file)
        {
            Reading<ObservationsFile> reading = ObservationsFile.Read(file, "observations.csv", ObservationAxes.Default);
            ObservationsFile read = reading.TryGet(out ObservationsFile? all) ? all : throw new InvalidDataException(reading.Faults[0].ToString());
            return read.Unreadable.Count == 0
                ? PlanEvaluation.Of(PlanEdition.Edition2020, read.Table, new(SampleObservations.AsOf))
                : throw new InvalidDataException($"Line {read.Unreadable[0].Line} of a sample cannot be read.");
        }
    }

    // The latest point that was used, or the state of the step; a dash where nothing was observed.
    private static string InputOf(MeasureEvaluation one)
    {
        if (one.Result.Steps is [.., { Latest: { } seen }])
        {
            return $"{seen.State.Code()}, {seen.At}";
        }

        return one.Result.Used is [.., { Value: { } value } last] ? $"{NumberText.Of(value)}, {last.At}" : "–";
    }

    private static string StatusOf(MeasureEvaluation one) => string.Join(", ", one.Result.Flags.Select(flag => flag.Code()).Prepend(one.Status.Code()));
}
