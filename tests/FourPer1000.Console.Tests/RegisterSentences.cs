using System.Text;
using System.Text.Json;

namespace FourPer1000.ConsoleHost.Tests;

/// <summary>The small world and the few words in which the sentence tests are written.</summary>
internal static class RegisterSentences
{
    internal const string Header = "registrationId,personId,submittedAt,action,objective,role,region,organisationId,language";
    internal const string OrganisationsHeader = "organisationId,name,category,country,region,standing,from,to";
    internal const string AffiliationsHeader = "personId,organisationId,from,to";
    internal const string Leader = "global-leader";
    internal const string Representative = "regional-representative";
    internal const string InTime = "2020-07-01T10:00+02:00";
    internal const string TooEarly = "2020-06-01T10:00+02:00";
    internal const string Late = "2020-10-05T10:00+02:00";
    internal const string RefuseLateOffice = """{"lateOffice":"refuse"}""";
    internal const string Conditional = """{"officeWithoutStanding":"conditional"}""";

    internal static readonly string[] Organisations =
    [
        OrganisationsHeader,
        "o-member,Soil Trust,civil-society-ngos,FR,europe,member,,",
        "o-partner,Agri Co,private-companies,KE,africa,partner,,",
        "o-none,Field Lab,research-education,PE,latin-america-caribbean,none,,",
        "o-dated,Dated,,,,member,2020-07-10,2020-08-10",
    ];

    /// <summary>One form: a team member of C2 in time, unless the test says otherwise.</summary>
    internal static string Form(
        string id = "r-1", string person = "p-1", string at = InTime, string action = "", string objective = "C2", string role = "team-member",
        string region = "", string organisation = "", string language = "") =>
        string.Join(',', id, person, at, action, objective, role, region, organisation, language);

    internal static string Lines(params string[] lines) => string.Concat(lines.Select(line => line + "\n"));

    internal static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    internal static RegisterFiles Files(string registrations, string? terms = null, string? affiliations = null, string? organisations = null) => new()
    {
        Registrations = Bytes(registrations),
        Organisations = Bytes(organisations ?? Lines(Organisations)),
        Affiliations = affiliations is null ? null : Bytes(affiliations),
        Terms = terms is null ? null : Bytes(terms),
    };

    internal static IReadOnlyList<JsonElement> Decide(params string[] forms) => DecideWith(null, null, forms);

    internal static IReadOnlyList<JsonElement> DecideUnder(string terms, params string[] forms) => DecideWith(terms, null, forms);

    /// <summary>Decides forms; <paramref name="affiliations"/> are the rows of AFF below its header.</summary>
    internal static IReadOnlyList<JsonElement> DecideWith(string? terms, string[]? affiliations, params string[] forms) =>
        DecideFile(Lines([Header, .. forms]), terms, affiliations is null ? null : Lines([AffiliationsHeader, .. affiliations]));

    internal static IReadOnlyList<JsonElement> DecideFile(string registrations, string? terms = null, string? affiliations = null, string? organisations = null)
    {
        var run = RegisterFolder.Once(Files(registrations, terms, affiliations, organisations));
        run.ExitCode.Should().Be(0, "the files can be read: " + run.Error);
        return run.Decisions();
    }

    /// <summary>Runs files that must be refused: exit code 2, a message, no file where there was none, an earlier file untouched.</summary>
    internal static string Refuse(RegisterFiles files)
    {
        using var folder = new RegisterFolder();
        var run = folder.Run(files);
        run.ExitCode.Should().Be(2);
        run.Out.Should().BeNull("nothing is written to --out on exit code 2");
        run.Error.Should().NotBeEmpty();

        byte[] earlier = Bytes("an earlier result\n");
        folder.Write(RegisterFolder.OutName, earlier);
        folder.Run(files).Out.Should().Equal(earlier);
        return run.Error;
    }

    internal static string Refuse(string? terms = null, string? affiliations = null, string? organisations = null) =>
        Refuse(Files(Lines(Header, Form()), terms, affiliations, organisations));

    internal static void ShouldName(this string error, string file, int line, int? column = null) =>
        RegisterComparison.Names(error, file, line, column).Should().BeTrue($"{file}:{line}:{column} must be listed in: {error}");

    internal static string? Text(this JsonElement decision, string property) => decision.GetProperty(property).GetString();

    internal static string[] Codes(this JsonElement decision) => [.. decision.GetProperty("reasons").EnumerateArray().Select(reason => reason.Text("code")!)];

    internal static JsonElement Args(this JsonElement decision, string code) =>
        decision.GetProperty("reasons").EnumerateArray().Single(reason => reason.Text("code") == code).GetProperty("args");

    /// <summary>The columns of an unreadable row in the order of its reasons, each with its code.</summary>
    internal static string[] Faults(this JsonElement decision) =>
        [.. decision.GetProperty("reasons").EnumerateArray().Select(reason => reason.Text("code") + " " + reason.GetProperty("args").Text("column"))];

    internal static void ShouldBeAccepted(this JsonElement decision, string track, params string[] conditions)
    {
        decision.Codes().Should().BeEmpty();
        decision.Text("outcome").Should().Be("accepted");
        decision.Text("track").Should().Be(track);
        decision.GetProperty("conditions").EnumerateArray().Select(condition => condition.GetString()).Should().Equal(conditions);
        decision.GetProperty("remedies").GetArrayLength().Should().Be(0);
    }

    internal static void ShouldBeRefused(this JsonElement decision, params string[] codes)
    {
        decision.Codes().Should().Equal(codes.Select(code => "registration." + code));
        decision.Text("outcome").Should().Be("refused");
        decision.Text("track").Should().BeNull();
        decision.GetProperty("conditions").GetArrayLength().Should().Be(0);
    }

    internal static void ShouldBeWithdrawn(this JsonElement decision)
    {
        decision.Codes().Should().BeEmpty();
        decision.Text("outcome").Should().Be("withdrawn");
        decision.Text("track").Should().BeNull();
        decision.GetProperty("remedies").GetArrayLength().Should().Be(0);
    }

    /// <summary>Each fault as "code column", without the prefix of the codes.</summary>
    internal static void ShouldBeUnreadable(this JsonElement decision, params string[] faults)
    {
        decision.Faults().Should().Equal(faults.Select(fault => "input." + fault));
        decision.Text("outcome").Should().Be("unreadable");
        decision.Text("track").Should().BeNull();
        decision.GetProperty("remedies").GetArrayLength().Should().Be(0);
    }

    /// <summary>The remedies, a set a text, its members joined by " + ".</summary>
    internal static void ShouldOffer(this JsonElement decision, params string[] sets) =>
        decision.GetProperty("remedies").EnumerateArray()
            .Select(set => string.Join(" + ", set.EnumerateArray().Select(remedy => remedy.GetString())))
            .Should().Equal(sets);
}
