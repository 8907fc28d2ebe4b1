using System.Text;
using FourPer1000.Domain;
using FourPer1000.Exchange;
using FourPer1000.Reporting;
using FourPer1000.Targets;
using FourPer1000.Testing;
using FourPer1000.Texts;

namespace FourPer1000.EndToEnd.Tests;

/// <summary>The report of the sample observations as files, in every language.</summary>
public sealed class ReportSite : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("fourper1000-report-");

    public ReportSite()
    {
        PlanEvaluation evaluation = Evaluate();
        foreach (Language language in Languages.All)
        {
            Phrasebook book = Phrasebook.In(language);
            DirectoryInfo pages = folder.CreateSubdirectory(language.Code());
            foreach (ReportFile file in DashboardDocuments.Html(Dashboard.Of(evaluation, book), book))
            {
                File.WriteAllText(Path.Combine(pages.FullName, file.Path), file.Text, new UTF8Encoding(false));
            }
        }
    }

    public Uri AddressOf(Language language, string page) => new(Path.Combine(folder.FullName, language.Code(), page));

    public void Dispose() => folder.Delete(recursive: true);

    private static PlanEvaluation Evaluate()
    {
        var observations = new List<PlanObservation>();
        foreach (Stream file in (Stream[])[SampleObservations.OpenPublished(), SampleObservations.OpenInvented()])
        {
            using (file)
            {
                ObservationsFile.Read(file, "sample", ObservationAxes.Default).TryGet(out ObservationsFile? read).Should().BeTrue();
                observations.AddRange(ObservationAxes.Default.Measures.SelectMany(measure => ObservationAxes.Default.Scopes.SelectMany(scope => read!.Table.In(measure, scope))));
            }
        }

        return PlanEvaluation.Of(PlanEdition.Edition2020, ObservationTable.Of(ObservationAxes.Default, observations), new(SampleObservations.AsOf));
    }
}
