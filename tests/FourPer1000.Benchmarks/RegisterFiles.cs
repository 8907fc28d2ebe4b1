using FourPer1000.Domain;
using FourPer1000.Exchange;
using FourPer1000.Registration;

namespace FourPer1000.Benchmarks;

/// <summary>A file of forms and one of organisations in a temporary folder, removed at the end.</summary>
internal sealed class RegisterFiles : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("fourper1000-benchmark-").FullName;

    /// <summary>So many forms of so many people; most are accepted, some are refused for each reason.</summary>
    public RegisterFiles(int forms, int people)
    {
        var random = new Random(5);
        Organisation[] organisations = [.. Enumerable.Range(0, 2_000).Select(i => new Organisation(
            new($"o-{i:0000}"), $"Organisation {i}", "research-education", "FRA", "europe", [new(i % 5 == 0 ? Standing.None : Standing.Member, DateInterval.Always)]))];
        using (FileStream stream = File.Create(Organisations))
        {
            OrganisationsFile.Write(stream, organisations);
        }

        using (FileStream stream = File.Create(Registrations))
        {
            RegistrationsFile.Write(stream, Enumerable.Range(0, forms).Select(i => Form(i, people, organisations, random)));
        }
    }

    public string Organisations => Path.Combine(folder, "organisations.csv");

    public string Registrations => Path.Combine(folder, "registrations.csv");

    public string Decisions => Path.Combine(folder, "decisions.jsonl");

    public string Rewritten => Path.Combine(folder, "rewritten.csv");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static RegistrationForm Form(int number, int people, Organisation[] organisations, Random random)
    {
        Role role = Roles.All[random.Next(10) switch { 0 => 0, 1 or 2 => 1, _ => 2 }];
        int objective = random.Next(24);
        return new(
            new($"r-{number:0000000}"),
            new($"p-{random.Next(people):000000}"),
            RegistrationTerms.Edition2020.OpensAt.AddSeconds(random.Next(-100_000, 12_000_000)),
            random.Next(20) switch { 0 => FormAction.Amend, 1 => FormAction.Withdraw, _ => FormAction.Register },
            StrategicPlan.Edition2020.Objectives.ElementAt(objective).Code,
            role,
            role == Role.RegionalRepresentative && random.Next(10) > 0 ? Atlas.Default.Regions[random.Next(5)] : null,
            random.Next(10) == 0 ? null : organisations[random.Next(organisations.Length)].Id,
            Languages.All[random.Next(3)]);
    }
}
