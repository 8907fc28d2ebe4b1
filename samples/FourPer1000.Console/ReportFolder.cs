using System.Text;
using FourPer1000.Reporting;
using FourPer1000.Targets;
using FourPer1000.Texts;

namespace FourPer1000.ConsoleHost;

/// <summary>Writes the documents of a dashboard into a folder.</summary>
internal static class ReportFolder
{
    /// <summary>Writes HTML, Markdown and charts and says how many files there are.</summary>
    public static int Write(string directory, PlanEvaluation evaluation, Phrasebook book)
    {
        var dashboard = Dashboard.Of(evaluation, book);
        int files = 0;
        foreach (ReportFile file in DashboardDocuments.Html(dashboard, book).Concat(DashboardDocuments.Markdown(dashboard, book)))
        {
            string path = Path.Combine(directory, file.Path.Replace('/', Path.DirectorySeparatorChar));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, file.Text, new UTF8Encoding(false));
            files++;
        }

        return files;
    }
}
