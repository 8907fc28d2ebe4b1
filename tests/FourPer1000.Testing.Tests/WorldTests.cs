using System.Globalization;
using FourPer1000.Domain;
using FourPer1000.Registration;
using FourPer1000.Rules;

namespace FourPer1000.Testing.Tests;

public sealed class WorldTests
{
    private const string FullOfSeed1 = "324fabde33b8721021de21b0923e9656683dd26fe3ab6c2909c0134bd7f93d20";
    private const string TenthOfSeed1 = "d7b609add3f15e641bc83deede263bcb59d5d3e1786a3bb749fb664e0edbec2b";

    [Theory]
    [InlineData("")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    public void A_seed_gives_the_same_content_in_every_culture(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new(culture);
            WorldDump.Sha256(World.Create(1, WorldSize.Full)).Should().Be(FullOfSeed1);
            WorldDump.Sha256(World.Create(1, WorldSize.Tenth)).Should().Be(TenthOfSeed1);
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public void A_seed_gives_the_same_content_when_worlds_are_made_at_once() =>
        Enumerable.Range(0, 8).AsParallel().WithDegreeOfParallelism(4).Select(_ => WorldDump.Sha256(World.Create(1, WorldSize.Tenth)))
            .Should().OnlyContain(hash => hash == TenthOfSeed1);

    [Fact]
    public void Other_seeds_give_other_worlds()
    {
        int[] seeds = [int.MinValue, -2, -1, 0, 1, 2, 3, 1000, 1 << 30, int.MaxValue];
        seeds.Select(seed => WorldDump.Sha256(World.Create(seed, WorldSize.Tenth))).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Worlds_of_one_seed_are_equal_by_value() => World.Create(7, WorldSize.Tenth).Should().Be(World.Create(7, WorldSize.Tenth));

    [Fact]
    public void The_full_world_has_its_size_and_the_tenth_a_tenth_of_it()
    {
        World full = DecidedWorld.Full.World, tenth = DecidedWorld.Tenth.World;
        full.Organisations.Should().HaveCount(320);
        tenth.Organisations.Should().HaveCount(32);
        full.Forms.Select(form => form.Person).Distinct().Should().HaveCount(1700);
        tenth.Forms.Select(form => form.Person).Distinct().Should().HaveCount(170);
        full.Forms.Count.Should().BeInRange(3800, 4200);
        tenth.Forms.Count.Should().BeInRange(380, 420);
    }

    [Fact]
    public void A_size_that_is_none_is_an_argument_exception() =>
        FluentActions.Invoking(() => World.Create(1, (WorldSize)2)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Everything_that_is_referred_to_is_there()
    {
        World world = DecidedWorld.Full.World;
        HashSet<OrganisationId> known = [.. world.Organisations.Select(organisation => organisation.Id)];
        known.Should().HaveCount(320);
        world.Affiliations.Should().OnlyContain(affiliation => known.Contains(affiliation.Organisation));
        world.Affiliations.GroupBy(affiliation => affiliation.Person).Should().OnlyContain(group => group.Count() <= 2);
        world.Affiliations.Select(affiliation => affiliation.Person).Should().BeSubsetOf(world.Forms.Select(form => form.Person));
        world.Forms.Should().OnlyContain(form => form.Organisation == null || known.Contains(form.Organisation.Value));
        world.Forms.Should().OnlyContain(form => StrategicPlan.Edition2020.Find(form.Objective) != null);
        world.Forms.Should().OnlyContain(form => form.Region == null || Atlas.Default.HasRegion(form.Region));
        world.Forms.Should().OnlyContain(form => form.Region == null || form.Role == Role.RegionalRepresentative);
        world.Organisations.Should().OnlyContain(one => Categories.Default.Contains(one.Category!));
        world.Organisations.Should().OnlyContain(one => Atlas.Default.Countries.Single(country => country.Alpha3 == one.Country).Region == one.Region);
        world.Organisations.Select(one => one.Name).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Standings_of_an_organisation_do_not_overlap_and_no_company_is_a_member()
    {
        foreach (Organisation organisation in DecidedWorld.Full.World.Organisations)
        {
            DateInterval[] held = [.. organisation.Standings.Select(dated => dated.Held)];
            held.Where((one, i) => held.Skip(i + 1).Any(other => other.Overlaps(one))).Should().BeEmpty();
            held.Should().NotBeEmpty();
        }

        DecidedWorld.Full.World.Organisations.Where(one => one.Category == "private-companies").SelectMany(one => one.Standings)
            .Should().NotContain(dated => dated.Standing == Standing.Member);
    }

    [Fact]
    public void Forms_are_ordered_by_instant_and_numbered_and_lie_in_2020()
    {
        World world = DecidedWorld.Full.World;
        world.Forms.Select(form => form.SubmittedAt.UtcTicks).Should().BeInAscendingOrder();
        world.Forms.Select(form => form.Id.Value).Should().Equal(Enumerable.Range(1, world.Forms.Count).Select(number => number.ToString("'r-'000000", CultureInfo.InvariantCulture)));
        world.Forms.Should().OnlyContain(form => form.SubmittedAt >= new DateTimeOffset(2020, 6, 8, 0, 0, 0, TimeSpan.FromHours(14)) && form.SubmittedAt.Year == 2020);
        world.Forms.Select(form => form.SubmittedAt.Offset).Distinct().Count().Should().BeGreaterThan(10);
    }

    [Fact]
    public void Every_reason_but_that_of_another_term_occurs_in_both_sizes()
    {
        string[] expected =
        [
            RegistrationReasons.AlreadyRegistered, RegistrationReasons.NotOpenYet, RegistrationReasons.NotRegistered,
            RegistrationReasons.OfficeNeedsMemberOrPartner, RegistrationReasons.RegionRequired, RegistrationReasons.TooManyTaskForces,
        ];
        foreach (DecidedWorld decided in (DecidedWorld[])[DecidedWorld.Full, DecidedWorld.Tenth])
        {
            decided.Rows.SelectMany(row => row.Decision.Reasons).Select(reason => reason.Code).Distinct().Should().BeEquivalentTo(expected);
            decided.Rows.Should().NotContain(row => row.Decision.IsUndetermined);
            decided.Accepted.Select(accepted => accepted.Track).Distinct().Should().BeEquivalentTo([Track.Initial, Track.Rolling, Track.Reserve]);
            decided.Rows.Should().Contain(row => row.Event is DossierEvent.FormWithdrawn);
            decided.Accepted.Should().Contain(accepted => accepted.Form.Action == FormAction.Amend);
        }

        DecidedWorld.Full.Rows.Should().Contain(row => row.Decision.Reasons.Count > 1);
    }

    [Fact]
    public void Every_task_force_has_candidates_in_time_for_each_office_and_team_members()
    {
        IEnumerable<World> worlds = Enumerable.Range(-30, 61).Select(seed => World.Create(seed, WorldSize.Tenth)).Append(DecidedWorld.Full.World);
        (ObjectiveCode, Role)[] expected = [.. StrategicPlan.Edition2020.Objectives.SelectMany(objective => Roles.All.Select(role => (objective.Code, role)))];
        foreach (World world in worlds)
        {
            HashSet<(ObjectiveCode, Role)> found =
                [.. DecidedWorld.Of(world).Accepted.Where(accepted => accepted.Track == Track.Initial).Select(accepted => (accepted.Form.Objective, accepted.Form.Role))];
            expected.Where(one => !found.Contains(one)).Should().BeEmpty("all are wanted in {0}", world);
        }
    }

    [Fact]
    public void Shares_are_believable()
    {
        DecidedWorld decided = DecidedWorld.Full;
        ValueList<RegistrationForm> forms = decided.World.Forms;
        Share(forms, form => form.Language == Language.English).Should().BeApproximately(0.50, 0.06);
        Share(forms, form => form.Language == Language.French).Should().BeApproximately(0.30, 0.06);
        Share(forms, form => form.Language == Language.Spanish).Should().BeApproximately(0.20, 0.06);
        Share(forms, form => form.Role == Role.GlobalLeader).Should().BeApproximately(0.08, 0.02);
        Share(forms, form => form.Role == Role.RegionalRepresentative).Should().BeApproximately(0.20, 0.03);
        Share(decided.Rows, row => row.Decision.IsRefused).Should().BeInRange(0.05, 0.15);
        ValueList<Organisation> organisations = decided.World.Organisations;
        Share(organisations, one => one.Category is "research-education" or "civil-society-ngos").Should().BeGreaterThan(0.5);
        organisations.Select(one => one.Region).Distinct().Should().BeEquivalentTo(Atlas.Default.Regions);
        organisations.Select(one => one.Category).Distinct().Should().BeEquivalentTo(Categories.Default);
        organisations.Should().Contain(one => one.StandingOn(new(2020, 6, 15)) == Standing.None && one.StandingOn(new(2020, 9, 30)) != Standing.None);
        organisations.Should().Contain(one => one.StandingOn(new(2018, 5, 30)) != Standing.None && one.StandingOn(new(2020, 12, 1)) == Standing.None);
        int[] popularity = [.. forms.GroupBy(form => form.Objective).Select(group => group.Count())];
        popularity.Should().HaveCount(24);
        popularity.Max().Should().BeGreaterThan(popularity.Min() * 3);
    }

    private static double Share<T>(IReadOnlyCollection<T> all, Func<T, bool> of) => (double)all.Count(of) / all.Count;
}
