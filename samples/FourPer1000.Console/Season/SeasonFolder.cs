using System.Text;
using FourPer1000.Domain;
using FourPer1000.Exchange;
using FourPer1000.StateMachines;

namespace FourPer1000.ConsoleHost;

/// <summary>The files of a season: in the folder that was asked for, or in a temporary one that is removed at the end.</summary>
internal sealed class SeasonFolder : IDisposable
{
    private readonly string path;
    private readonly bool isTemporary;

    /// <summary>A folder.</summary>
    /// <param name="directory">Where; null for a temporary one.</param>
    public SeasonFolder(string? directory)
    {
        isTemporary = directory is null;
        path = directory is null ? Directory.CreateTempSubdirectory("fourper1000-").FullName : Directory.CreateDirectory(directory).FullName;
    }

    /// <summary>Where a file stands.</summary>
    public string PathOf(string name) => Path.Combine(path, name);

    /// <summary>Writes a file.</summary>
    public void Write(string name, Action<Stream> write)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        using FileStream stream = File.Create(PathOf(name));
        write(stream);
    }

    /// <summary>Writes a text file.</summary>
    public void Write(string name, string text) => Write(name, stream => stream.Write(Encoding.UTF8.GetBytes(text)));

    /// <summary>Draws every lifecycle in every format and language.</summary>
    public void WriteDiagrams(Screen screen)
    {
        foreach (MachineOutline machine in Lifecycles.All)
        {
            foreach (Language language in Languages.All)
            {
                var local = new Screen(language, screen.Results, screen.Error);
                foreach ((string format, string ending) in ((string, string)[])[("mermaid", "mmd"), ("dot", "dot"), ("svg", "svg")])
                {
                    Write($"diagrams/{machine.Name}.{language.Code()}.{ending}", DiagramCommand.Draw(machine, format, local));
                }
            }
        }
    }

    /// <summary>Writes the summary in every language.</summary>
    public void WriteSummaries(RegistrationTotals totals, SelectionTotals selection)
    {
        foreach (Language language in Languages.All)
        {
            var local = new Screen(language, Stream.Null, TextWriter.Null);
            Write($"summary.{language.Code()}.md", new SeasonSummary(local, totals).Markdown() + new SelectionSummary(local, selection).Markdown());
        }
    }

    /// <summary>Removes a temporary folder.</summary>
    public void Dispose()
    {
        if (isTemporary)
        {
            Directory.Delete(path, recursive: true);
        }
    }
}
