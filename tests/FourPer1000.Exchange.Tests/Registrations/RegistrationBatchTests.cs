using System.Text;
using System.Text.Json;
using FourPer1000.Domain;
using FourPer1000.Registration;
using FourPer1000.Rules;
using FourPer1000.Testing;
using FsCheck.Fluent;
using static FourPer1000.Exchange.Tests.Call;

namespace FourPer1000.Exchange.Tests;

public sealed class RegistrationBatchTests
{
    private static readonly string[] Terms =
    [
        "{}",
        """{ "mostTaskForces": 1, "lateOffice": "refuse" }""",
        """{ "mostTaskForces": 5, "officeWithoutStanding": "conditional" }""",
        """{ "mostTaskForces": 30, "deadline": "2020-07-01", "timeZone": "Pacific/Auckland", "officeWithoutStanding": "conditional", "lateOffice": "refuse" }""",
    ];

    [Fact]
    public void A_world_is_answered_byte_for_byte_as_row_by_row() => Runs.Hold(
        Gen.Choose(0, 100_000).SelectMany(seed => Gen.Choose(0, Terms.Length - 1).Select(terms => (seed, terms))),
        chosen =>
        {
            World world = World.Create(chosen.seed, WorldSize.Tenth);
            CallReferences references = Of(world, Terms[chosen.terms]);
            byte[] forms = Crowded(world, new Random(chosen.seed));

            DecideAsBatch(forms, references, out RegistrationTotals totals).Should().Be(DecideOneByOne(forms, references));
            totals.Rows.Should().BeGreaterThan(200);
        },
        seed: 20,
        count: 24);

    [Fact]
    public void A_damaged_file_is_answered_byte_for_byte_as_row_by_row() => Runs.Hold(
        Gen.Choose(0, 1_000_000),
        seed =>
        {
            var random = new Random(seed);
            World world = World.Create(seed % 7, WorldSize.Tenth);
            byte[] forms = Crowded(world, random);
            for (int i = random.Next(1, 40); i > 0; i--)
            {
                forms[random.Next(forms.Length)] = (byte)"\",;\r\n A9\u00e9r-"[random.Next(10)];
            }

            CallReferences references = Of(world, Terms[seed % Terms.Length]);
            DecideAsBatch(forms, references, out _).Should().Be(DecideOneByOne(forms, references));
        },
        seed: 21,
        count: 100);

    [Fact]
    public void The_totals_are_what_the_answers_add_up_to()
    {
        World world = World.Create(3, WorldSize.Tenth);
        CallReferences references = Of(world, "{}");
        byte[] forms = Crowded(world, new Random(3));
        var run = new RegistrationRun(references);
        using var reader = new RegistrationsReader(new MemoryStream(forms), "registrations.csv", references);
        while (reader.Read() is { } row)
        {
            if (row.Form is { } form)
            {
                run.Decide(form);
            }
        }

        JsonElement[] lines = [.. DecideAsBatch(forms, references, out RegistrationTotals totals).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonDocument.Parse(line).RootElement)];

        foreach (RegistrationOutcome outcome in Enum.GetValues<RegistrationOutcome>())
        {
            string code = outcome.ToString().ToLowerInvariant();
            totals.Count(outcome).Should().Be(lines.Count(line => line.GetProperty("outcome").GetString() == code)).And.BeGreaterThan(0);
        }

        totals.Reasons.Should().Equal(lines
            .SelectMany(line => line.GetProperty("reasons").EnumerateArray().Select(reason => reason.GetProperty("code").GetString()!))
            .GroupBy(code => code)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new ReasonCount(group.Key, group.Count())));
        DossierEntry[] standing = [.. run.Dossiers.SelectMany(dossier => dossier.Entries).Where(entry => entry.IsActive)];
        foreach (TaskForceTotals force in totals.TaskForces)
        {
            DossierEntry[] here = [.. standing.Where(entry => entry.Objective == force.Objective)];
            force.Leaders.Should().Be(here.Count(entry => entry.Role == Role.GlobalLeader));
            force.Representatives.Should().Be(here.Count(entry => entry.Role == Role.RegionalRepresentative));
            force.Members.Should().Be(here.Count(entry => entry.Role == Role.TeamMember));
            force.Reserve.Should().Be(here.Count(entry => entry.Track == Track.Reserve));
        }
    }

    [Fact]
    public void What_goes_wrong_with_the_file_or_the_answers_comes_to_the_caller_and_nothing_hangs()
    {
        byte[] forms = Crowded(World.Create(1, WorldSize.Full), new Random(1));
        using var reading = new RegistrationBatch(References);
        using var writing = new RegistrationBatch(References);
        using var telling = new RegistrationBatch(References);

        reading.Invoking(batch => batch.Run(new("r.csv", new BreakingStream(forms, afterReads: 2)), new MemoryStream())).Should().Throw<IOException>().WithMessage("broken");
        writing.Invoking(batch => batch.Run(new("r.csv", new MemoryStream(forms)), new BreakingStream([], afterReads: 0))).Should().Throw<IOException>().WithMessage("full");
        telling.Invoking(batch => batch.Run(new("r.csv", new MemoryStream(forms)), new MemoryStream(), _ => throw new TimeoutException())).Should().Throw<TimeoutException>();
        telling.Invoking(batch => batch.Run(new("r.csv", new MemoryStream(forms)), new MemoryStream())).Should().Throw<InvalidOperationException>("a batch decides one file");
    }

    [Theory]
    [InlineData("Europe/Paris")]
    [InlineData("Pacific/Apia")]
    [InlineData("Australia/Lord_Howe")]
    [InlineData("America/Santiago")]
    [InlineData("Africa/Casablanca")]
    public void The_calendar_of_a_batch_gives_the_dates_of_the_window(string zone)
    {
        var window = new CallWindow(RegistrationTerms.Edition2020, TimeZoneInfo.FindSystemTimeZoneById(zone));
        var calendar = new DayCalendar(window);
        var random = new Random(8);
        for (int i = 0; i < 50_000; i++)
        {
            long ticks = i < 100 ? random.NextInt64(3 * TimeSpan.TicksPerDay) : new DateTime(2000, 1, 1).Ticks + random.NextInt64(30 * 365 * TimeSpan.TicksPerDay);
            var instant = new DateTimeOffset(ticks, TimeSpan.Zero);
            calendar.DateOf(instant).Should().Be(window.DateOf(instant));
        }

        calendar.DateOf(DateTimeOffset.MaxValue).Should().Be(window.DateOf(DateTimeOffset.MaxValue));
        calendar.DateOf(DateTimeOffset.MinValue).Should().Be(window.DateOf(DateTimeOffset.MinValue));
    }

    private static CallReferences Of(World world, string terms)
    {
        using var organisations = new MemoryStream();
        OrganisationsFile.Write(organisations, world.Organisations);
        using var affiliations = new MemoryStream();
        AffiliationsFile.Write(affiliations, world.Affiliations);
        (organisations.Position, affiliations.Position) = (0, 0);
        Reading<CallReferences> reading = CallReferences.Read(
            Edition.Edition2020,
            new("orgs.csv", organisations),
            terms.Contains("Auckland", StringComparison.Ordinal) ? null : new("aff.csv", affiliations),
            Named("terms.json", terms));
        return reading.TryGet(out CallReferences? references) ? references : throw new InvalidOperationException(string.Join('\n', reading.Faults));
    }

    // Few people with many forms, so that every case comes up; some ids doubled, long or odd.
    private static byte[] Crowded(World world, Random random)
    {
        string[] people = ["p\"1", "p-é", new string('p', 41), new string('q', 64), "p-4", "p-5", "p-6", "p-7", "p-8", "p-9", "p-10", "p-11"];
        using var stream = new MemoryStream();
        RegistrationsFile.Write(stream, world.Forms.Select((form, i) => form with
        {
            Id = random.Next(40) == 0 ? new("r-1") : form.Id,
            Person = random.Next(3) == 0 ? form.Person : new(people[random.Next(people.Length)]),
            Action = (FormAction)Math.Max(0, random.Next(6) - 3),
        }));
        stream.Write(Encoding.UTF8.GetBytes("r-x,p-4,soon,,C2,team-member,,,fr\r\n,,,,,,,,\r\nr-1,p-5,2020-07-01T00:00Z,,Z9,nobody,,o,es,more\r\n"));
        return stream.ToArray();
    }

    private sealed class BreakingStream(byte[] bytes, int afterReads) : MemoryStream(bytes)
    {
        private int reads;

        public override int Read(byte[] buffer, int offset, int count) =>
            reads++ == afterReads ? throw new IOException("broken") : base.Read(buffer, offset, Math.Min(count, 70_000));

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("full");
    }
}
