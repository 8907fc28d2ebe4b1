using FourPer1000.Domain;
using FourPer1000.Exchange;
using FourPer1000.Rules;
using FourPer1000.Targets;
using FourPer1000.Testing;
using FourPer1000.Texts;

namespace FourPer1000.ConsoleHost;

/// <summary>The act of evaluating: judges the sample observations by the plan and reports in every language.</summary>
internal static class Evaluating
{
    /// <summary>Writes observations, evaluation and reports.</summary>
    /// <param name="folder">Takes the files.</param>
    /// <param name="screen">Says what is wrong.</param>
    /// <param name="told">Told how many reports are done.</param>
    public static PlanEvaluation Run(SeasonFolder folder, Screen screen, Action<int> told)
    {
        folder.Write("observations.csv", stream => ObservationsFile.Write(stream, SampleFile.Observations(screen)));
        ObservationsFile observations = Read(folder, screen);
        var evaluation = PlanEvaluation.Of(PlanEdition.Edition2020, observations.Table, new(SampleObservations.AsOf));
        folder.Write("evaluation.json", stream => EvaluationWriter.Write(stream, evaluation, observations.Unreadable, Phrasebook.In(Language.English)));
        for (int i = 0; i < Languages.All.Count; i++)
        {
            ReportFolder.Write(folder.PathOf(Path.Combine("report", Languages.All[i].Code())), evaluation, Phrasebook.In(Languages.All[i]));
            told(i + 1);
        }

        return evaluation;
    }

    // From the file, as it would be sent: what is shown is what the format carries.
    private static ObservationsFile Read(SeasonFolder folder, Screen screen)
    {
        using FileStream input = File.OpenRead(folder.PathOf("observations.csv"));
        Reading<ObservationsFile> reading = ObservationsFile.Read(input, "observations.csv", ObservationAxes.Default);
        return reading.TryGet(out ObservationsFile? file) ? file : throw new UnusableInputException(screen, reading.Faults);
    }
}
