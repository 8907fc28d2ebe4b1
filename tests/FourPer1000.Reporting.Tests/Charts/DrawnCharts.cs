using System.Collections.Concurrent;
using System.Xml.Linq;
using FourPer1000.Domain;
using FourPer1000.Texts;

namespace FourPer1000.Reporting.Tests;

/// <summary>Every chart of the sample dashboard in a language.</summary>
internal static class DrawnCharts
{
    private static readonly ConcurrentDictionary<Language, (string Name, XElement Root)[]> Drawn = new();

    public static XNamespace Svg { get; } = "http://www.w3.org/2000/svg";

    public static (string Name, XElement Root)[] In(Language language) => Drawn.GetOrAdd(language, static asked =>
    [
        .. DashboardDocuments.Markdown(Boards.Of(asked), Phrasebook.In(asked))
            .Where(file => file.Path.EndsWith(".svg", StringComparison.Ordinal))
            .Select(file => (file.Path, XElement.Parse(file.Text))),
    ]);
}
