namespace FourPer1000.ConsoleHost;

/// <summary>Where results go: a file, or standard output. Nothing is written there before <see cref="Commit"/>, so that a run that fails leaves nothing half done.</summary>
public sealed class OutputFile : IDisposable
{
    private readonly string? path;
    private readonly string draft;
    private readonly Stream standardOutput;
    private bool isCommitted;

    /// <summary>An output.</summary>
    /// <param name="path">The file; null for standard output.</param>
    /// <param name="standardOutput">Standard output.</param>
    public OutputFile(string? path, Stream standardOutput)
    {
        this.path = path;
        this.standardOutput = standardOutput;
        draft = path is null ? Path.GetTempFileName() : Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, $".{Path.GetFileName(path)}.draft");
        Content = new FileStream(draft, FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1 << 16);
    }

    /// <summary>What is written.</summary>
    public Stream Content { get; }

    /// <summary>Puts the results in their place.</summary>
    public void Commit()
    {
        Content.Flush();
        if (path is null)
        {
            Content.Position = 0;
            Content.CopyTo(standardOutput);
            standardOutput.Flush();
        }
        else
        {
            Content.Dispose();
            File.Move(draft, path, overwrite: true);
        }

        isCommitted = true;
    }

    /// <summary>Drops what was not committed.</summary>
    public void Dispose()
    {
        Content.Dispose();
        if (!isCommitted || path is null)
        {
            File.Delete(draft);
        }
    }
}
