using System.Globalization;
using System.Text;
using System.Text.Json;

namespace FourPer1000.ConsoleHost.Tests;

/// <summary>The input files of one run of <c>fourper1000 register</c>, as bytes; null means that the option is not given.</summary>
internal sealed record RegisterFiles
{
    internal required byte[] Registrations { get; init; }

    internal required byte[] Organisations { get; init; }

    internal byte[]? Affiliations { get; init; }

    internal byte[]? Terms { get; init; }

    /// <summary>The files in a form that shows what a terminal would hide: for the message of a failed comparison.</summary>
    internal string Show()
    {
        var text = new StringBuilder();
        foreach (var (name, bytes) in new[]
                 {
                     (RegisterFolder.RegistrationsName, (byte[]?)Registrations), (RegisterFolder.OrganisationsName, Organisations),
                     (RegisterFolder.AffiliationsName, Affiliations), (RegisterFolder.TermsName, Terms),
                 })
        {
            text.Append("----- ").Append(name).Append('\n').Append(bytes is null ? "(not given)" : Visible(bytes)).Append('\n');
        }

        return text.ToString();
    }

    private static string Visible(byte[] bytes)
    {
        var text = new StringBuilder();
        foreach (char c in Encoding.UTF8.GetString(bytes))
        {
            text.Append(c switch
            {
                '\r' => "␍",
                '\n' => "␊\n",
                '\uFEFF' => "‹BOM›",
                < ' ' or '\u007F' or '\uFFFD' => string.Create(CultureInfo.InvariantCulture, $"‹{(int)c:X4}›"),
                _ => c.ToString(),
            });
        }

        return text.ToString();
    }
}

/// <summary>What a run left behind: exit code, the file of <c>--out</c> (null when there is none) and the text for people.</summary>
internal sealed record RegisterRun(int ExitCode, byte[]? Out, string Error, string Screen)
{
    /// <summary>The lines of the result file; a last line without its line feed counts too.</summary>
    internal IReadOnlyList<string> Lines()
    {
        if (Out is null)
        {
            return [];
        }

        string text = new UTF8Encoding(false, true).GetString(Out);
        return text.Length == 0 ? [] : (text.EndsWith('\n') ? text[..^1] : text).Split('\n');
    }

    internal IReadOnlyList<JsonElement> Decisions() => [.. Lines().Select(line => JsonSerializer.Deserialize<JsonElement>(line))];
}

/// <summary>A temporary folder in which the command runs, in this process.</summary>
internal sealed class RegisterFolder : IDisposable
{
    internal const string RegistrationsName = "registrations.csv";
    internal const string OrganisationsName = "orgs.csv";
    internal const string AffiliationsName = "aff.csv";
    internal const string TermsName = "terms.json";
    internal const string OutName = "decisions.jsonl";

    private readonly string path = Directory.CreateTempSubdirectory("fourper1000-register-").FullName;

    /// <summary>Skips, visibly, while the command has no <c>--journal</c>: it comes with the storage package.</summary>
    internal static void SkipWithoutJournal()
    {
        using var output = new MemoryStream();
        Application.Run(["register", "--help"], output, TextWriter.Null);
        Assert.SkipUnless(Encoding.UTF8.GetString(output.ToArray()).Contains("--journal", StringComparison.Ordinal), "register has no --journal yet");
    }

    internal string File(string name) => Path.Combine(path, name);

    internal RegisterRun Run(RegisterFiles files, params string[] more)
    {
        var args = new List<string> { "register", Write(RegistrationsName, files.Registrations)!, "--organisations", Write(OrganisationsName, files.Organisations)! };
        Add(args, "--affiliations", Write(AffiliationsName, files.Affiliations));
        Add(args, "--terms", Write(TermsName, files.Terms));
        Add(args, "--out", File(OutName));
        args.AddRange(more);
        return Run([.. args]);
    }

    internal RegisterRun Run(params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter(CultureInfo.InvariantCulture);
        int exitCode = Application.Run(args, output, error);
        byte[]? result = System.IO.File.Exists(File(OutName)) ? System.IO.File.ReadAllBytes(File(OutName)) : null;
        return new RegisterRun(exitCode, result, error.ToString(), Encoding.UTF8.GetString(output.ToArray()));
    }

    internal string? Write(string name, byte[]? content)
    {
        if (content is null)
        {
            return null;
        }

        System.IO.File.WriteAllBytes(File(name), content);
        return File(name);
    }

    /// <summary>One run in a folder of its own.</summary>
    internal static RegisterRun Once(RegisterFiles files, params string[] more)
    {
        using var folder = new RegisterFolder();
        return folder.Run(files, more);
    }

    public void Dispose() => Directory.Delete(path, recursive: true);

    private static void Add(List<string> args, string option, string? value)
    {
        if (value is not null)
        {
            args.Add(option);
            args.Add(value);
        }
    }
}
