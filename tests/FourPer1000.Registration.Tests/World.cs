using FourPer1000.Domain;
using FourPer1000.Rules;
using FsCheck;
using FsCheck.Fluent;

namespace FourPer1000.Registration.Tests;

/// <summary>One thing that happens at a desk: a form, or a step without one.</summary>
internal sealed record Happening(
    bool IsForm, FormAction Action, DossierTrigger Trigger, string Objective, Role Role, string? Region, string? Organisation, DateTimeOffset At, Standing? Standing, bool IsAffiliated, Actor Actor);

/// <summary>Terms and what happens under them.</summary>
internal sealed record World(RegistrationTerms Terms, ValueList<Happening> Happenings)
{
    private static readonly DateTimeOffset Deadline = new(2020, 9, 30, 22, 0, 0, TimeSpan.Zero);

    private static readonly DateTimeOffset[] Instants =
    [
        Make.Terms.OpensAt.AddDays(-30), Make.Terms.OpensAt.AddTicks(-1), Make.Terms.OpensAt, Make.Summer, Make.Summer.AddDays(9),
        Deadline.AddTicks(-1), Deadline, Make.Late, Make.Late.AddYears(1),
    ];

    private static readonly DossierTrigger[] Steps =
    [
        DossierTrigger.Settle, DossierTrigger.Refuse, DossierTrigger.ClearCondition, DossierTrigger.HandOver, DossierTrigger.HandOver,
        DossierTrigger.EndCandidacy, DossierTrigger.Appoint, DossierTrigger.Appoint, DossierTrigger.EndOffice,
    ];

    private static readonly Gen<Standing?> AnyStanding = Gen.Elements<Standing?>(null, Standing.None, Standing.None, Standing.Partner, Standing.Member, Standing.Member);

    private static readonly Gen<Actor> AnyActor = Gen.Frequency((5, Gen.Constant(Make.Registrant)), (6, Gen.Constant(Make.Secretariat)), (1, Gen.Constant(Make.Passerby)));

    public static Gen<RegistrationTerms> AnyTerms { get; } =
        from most in Gen.Choose(1, 4)
        from late in Gen.Elements(Enum.GetValues<LateOffice>())
        from without in Gen.Elements(Enum.GetValues<OfficeWithoutStanding>())
        from days in Gen.Elements(-20, 0, 0, 0, 30)
        select Make.Terms with { MostTaskForces = most, LateOffice = late, OfficeWithoutStanding = without, Deadline = Make.Terms.Deadline.AddDays(days) };

    public static Gen<Happening> AnyHappening { get; } =
        from isForm in Gen.Frequency((3, Gen.Constant(true)), (2, Gen.Constant(false)))
        from action in Gen.Elements(FormAction.Register, FormAction.Register, FormAction.Amend, FormAction.Withdraw)
        from trigger in Gen.Elements(Steps)
        from objective in Gen.Elements("A1", "A2", "B1", "C2", "F3")
        from role in Gen.Elements(Enum.GetValues<Role>())
        from region in Gen.Elements(null, "", "africa", "europe")
        from organisation in Gen.Elements(null, "o-1", "o-2")
        from at in Gen.Elements(Instants)
        from standing in AnyStanding
        from isAffiliated in Gen.Elements(true, false)
        from actor in AnyActor
        select new Happening(isForm, action, trigger, objective, role, region, organisation, at, standing, isAffiliated, actor);

    /// <summary>Any world; a failing one is made smaller by leaving happenings out.</summary>
    public static Arbitrary<World> Any { get; } = Arb.From(
        from terms in AnyTerms
        from happenings in AnyHappening.ArrayOf(18)
        select new World(terms, ValueList.From(happenings)),
        world => Enumerable.Range(0, world.Happenings.Count)
            .Select(left => world with { Happenings = ValueList.From(world.Happenings.Where((_, index) => index != left)) }));

    /// <summary>Everything that happens, in order, with the dossier before each.</summary>
    public IEnumerable<(Dossier Before, Happening Happening, Verdict<DossierEvent> Verdict)> Run(PersonId? person = null)
    {
        var dossier = Dossier.Empty(person ?? Make.Person, EditionId.Edition2020);
        for (int i = 0; i < Happenings.Count; i++)
        {
            Verdict<DossierEvent> verdict = Decide(dossier, Happenings[i], Terms, $"r-{i}");
            yield return (dossier, Happenings[i], verdict);
            dossier = verdict.Events.Aggregate(dossier, (before, happened) => before.Apply(happened));
        }
    }

    public static RegistrationForm FormOf(Dossier dossier, Happening happening, string id = "r") => new(
        new(id), dossier.Person, happening.At, happening.Action, happening.Objective, happening.Role, happening.Region,
        happening.Organisation is { } organisation ? new OrganisationId(organisation) : null, Language.English);

    public static CallFacts CallOf(Happening happening, RegistrationTerms terms) =>
        new(EditionId.Edition2020, terms, Make.DayOf(happening.At, terms), happening.Standing, happening.Actor, happening.IsAffiliated);

    public static Verdict<DossierEvent> Decide(Dossier dossier, Happening happening, RegistrationTerms terms, string id = "r") =>
        happening.IsForm
            ? RegistrationPolicy.Decide(dossier, FormOf(dossier, happening, id), CallOf(happening, terms))
            : RegistrationPolicy.Decide(dossier, happening.Objective, happening.Trigger, CallOf(happening, terms));
}
