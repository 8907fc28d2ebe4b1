using System.Collections.Concurrent;
using FourPer1000.Domain;
using FourPer1000.Exchange;
using FourPer1000.Targets;
using FourPer1000.Testing;
using FourPer1000.Texts;

namespace FourPer1000.Reporting.Tests;

/// <summary>Dashboards of the sample observations, made once for each language.</summary>
internal static class Boards
{
    private static readonly ConcurrentDictionary<Language, Dashboard> Made = new();

    /// <summary>Published and invented figures together, judged by the plan of 2020.</summary>
    public static PlanEvaluation Evaluation { get; } = Evaluate(PlanEdition.Edition2020, SampleObservations.OpenPublished(), SampleObservations.OpenInvented());

    /// <summary>Published figures alone.</summary>
    public static PlanEvaluation Published { get; } = Evaluate(PlanEdition.Edition2020, SampleObservations.OpenPublished());

    /// <summary>The later wording.</summary>
    public static PlanEvaluation Later { get; } = Evaluate(PlanEdition.Later, SampleObservations.OpenPublished());

    public static TheoryData<Language> EveryLanguage => [.. Languages.All];

    public static Dashboard Of(Language language) => Made.GetOrAdd(language, static asked => Dashboard.Of(Evaluation, Phrasebook.In(asked)));

    /// <summary>An evaluation of observations of one's own.</summary>
    public static PlanEvaluation Evaluate(DateOnly asOf, params PlanObservation[] observations) =>
        PlanEvaluation.Of(PlanEdition.Edition2020, ObservationTable.Of(ObservationAxes.Default, observations), new(asOf));

    private static PlanEvaluation Evaluate(PlanEdition edition, params Stream[] files)
    {
        var observations = new List<PlanObservation>();
        foreach (Stream file in files)
        {
            using (file)
            {
                ObservationsFile.Read(file, "sample", ObservationAxes.Default).TryGet(out ObservationsFile? read).Should().BeTrue();
                observations.AddRange(ObservationAxes.Default.Measures.SelectMany(measure => ObservationAxes.Default.Scopes.SelectMany(scope => read!.Table.In(measure, scope))));
            }
        }

        return PlanEvaluation.Of(edition, ObservationTable.Of(ObservationAxes.Default, observations), new(SampleObservations.AsOf));
    }
}
