using System.Text;
using FourPer1000.Rules;

namespace FourPer1000.Exchange.Tests;

/// <summary>A small call: organisations, affiliations and forms as a portal would send them.</summary>
internal static class Call
{
    public const string OrganisationsHeader = "organisationId,name,category,country,region,standing,from,to";
    public const string AffiliationsHeader = "personId,organisationId,from,to";
    public const string Header = "registrationId,personId,submittedAt,action,objective,role,region,organisationId,language";

    public static string Organisations { get; } = Lines(
        OrganisationsHeader,
        "o-member,Instituto de Suelos,research-education,ES,europe,member,,",
        "o-none,Ferme du Coteau,producer-organisations,FR,europe,none,,");

    public static string Affiliations { get; } = Lines(AffiliationsHeader, "p-9,o-member,2020-01-01,2020-08-01");

    public static CallReferences References { get; } = Of();

    /// <summary>References with other terms.</summary>
    public static CallReferences Of(string? terms = null)
    {
        Reading<CallReferences> reading = CallReferences.Read(
            Edition.Edition2020, Named("orgs.csv", Organisations), Named("aff.csv", Affiliations), terms is null ? null : Named("terms.json", terms));
        return reading.TryGet(out CallReferences? references) ? references : throw new InvalidOperationException(string.Join('\n', reading.Faults));
    }

    public static string Lines(params string[] lines) => string.Concat(lines.Select(line => line + "\n"));

    public static NamedFile Named(string name, string text) => new(name, Stream(text));

    public static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));

    /// <summary>Faults as <c>file:line:column path: code args</c>.</summary>
    public static string[] Shown<T>(Reading<T> reading) => [.. reading.Faults.Select(fault => fault.ToString())];

    /// <summary>Decides the rows of a file, one by one and as a batch, and gives the lines of decisions, which are the same.</summary>
    public static string[] Decide(string registrations, CallReferences? references = null)
    {
        references ??= References;
        string oneByOne = DecideOneByOne(Encoding.UTF8.GetBytes(registrations), references);
        DecideAsBatch(Encoding.UTF8.GetBytes(registrations), references, out _).Should().Be(oneByOne);
        return oneByOne.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>Decides the rows of a file as objects.</summary>
    public static string DecideOneByOne(byte[] registrations, CallReferences references)
    {
        var run = new RegistrationRun(references);
        using var reader = new RegistrationsReader(new MemoryStream(registrations), "registrations.csv", references);
        using var written = new MemoryStream();
        using (var writer = new DecisionsWriter(written))
        {
            while (reader.Read() is { } row)
            {
                writer.Write(row.Form is { } form
                    ? RegistrationDecision.Of(row, references.Edition.Id, run.Decide(form))
                    : RegistrationDecision.Unreadable(row, references.Edition.Id));
            }
        }

        return Encoding.UTF8.GetString(written.ToArray());
    }

    /// <summary>Decides a file as a whole.</summary>
    public static string DecideAsBatch(byte[] registrations, CallReferences references, out RegistrationTotals totals)
    {
        using var batch = new RegistrationBatch(references);
        using var written = new MemoryStream();
        batch.Run(new("registrations.csv", new MemoryStream(registrations)), written);
        totals = batch.Totals();
        return Encoding.UTF8.GetString(written.ToArray());
    }
}
