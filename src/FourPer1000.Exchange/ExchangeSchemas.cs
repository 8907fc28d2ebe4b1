using FourPer1000.Rules;

namespace FourPer1000.Exchange;

/// <summary>The JSON Schemas (draft 2020-12) of the JSON formats, as the package carries them. The id of each is <c>urn:fourper1000:schema:</c> and its name.</summary>
public static class ExchangeSchemas
{
    private const string Ending = ".schema.json";

    /// <summary>
    /// The names, in alphabetical order: <c>certificate</c>, <c>checkpoint</c> (one line of the file of checkpoints), <c>decision</c> (one line of the file of decisions), <c>dossier</c>, <c>draw</c>, <c>evaluation</c>, <c>form</c>,
    /// <c>lots</c>, <c>nominees</c>, <c>plan</c>, <c>series</c>, <c>series-results</c>, <c>slate</c>, <c>terms</c>, <c>why</c>.
    /// </summary>
    public static ValueList<string> Names { get; } =
        ["certificate", "checkpoint", "decision", "dossier", "draw", "evaluation", "form", "lots", "nominees", "plan", "series", "series-results", "slate", "terms", "why"];

    /// <summary>Opens the schema of a name, as UTF-8; the caller disposes of the stream.</summary>
    /// <exception cref="ArgumentException">There is no schema of that name.</exception>
    public static Stream Open(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Names.Contains(name)
            ? typeof(ExchangeSchemas).Assembly.GetManifestResourceStream(name + Ending)!
            : throw new ArgumentException($"There is no schema named '{name}'.", nameof(name));
    }
}
