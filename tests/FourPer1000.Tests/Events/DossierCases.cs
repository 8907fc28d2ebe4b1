using FourPer1000.Domain;
using FourPer1000.Registration;
using FourPer1000.Rules;
using FsCheck;
using FsCheck.Fluent;

namespace FourPer1000.Tests;

/// <summary>Random dossier events of every case.</summary>
internal static class DossierCases
{
    private static readonly Gen<string> Text = Gen.Elements("x", "a b", "Ü-ñ", "\"quoted\"", "back\\slash", "tab\there", "漢字", "😀", "/", "<&>");

    private static readonly Gen<ObjectiveCode> Objective = Gen.Elements<ObjectiveCode>("A1", "B4", "F3");

    private static readonly Gen<DateOnly> Day = Gen.Choose(0, 4000).Select(days => new DateOnly(2019, 1, 1).AddDays(days));

    private static readonly Gen<DateTimeOffset> Instant =
        from ticks in Gen.Choose(0, int.MaxValue)
        from minutes in Gen.Choose(-14 * 60, 14 * 60)
        select new DateTimeOffset(new DateTime(2020, 1, 1).AddTicks(ticks * 1_000_003L), TimeSpan.FromMinutes(minutes));

    private static readonly Gen<ArgumentValue> Value = Gen.OneOf(
        Text.Select(text => (ArgumentValue)text),
        Gen.Choose(-1000, 1000).Select(number => (ArgumentValue)(number / 8m)),
        Day.Select(day => (ArgumentValue)day),
        Instant.Select(instant => (ArgumentValue)instant),
        Text.ListOf(2).Select(texts => (ArgumentValue)ValueList.From(texts)));

    private static readonly Gen<Remedy> AnyRemedy = Gen.Elements("join-as-team-member", "organisation-joins", "withdraw-another").Select(code => new Remedy(code));

    private static readonly Gen<Reason> AnyReason =
        from code in Gen.Elements("registration.office-closed", "registration.too-many-task-forces", "authority.not-yours")
        from names in Gen.SubListOf("limit", "active", "deadline")
        from values in Value.ListOf(3)
        from remedies in AnyRemedy.ListOf(2)
        select new Reason(code, "C2.2", ValueList.From(names.Zip(values, (name, value) => new Argument(name, value))), ValueList.From(remedies));

    private static readonly Gen<ValueList<Condition>> Conditions =
        from remedies in AnyRemedy.ListOf()
        from reason in AnyReason
        select Decision.GrantOn(ValueList.From(remedies.Take(2).Select(remedy => new Condition(remedy, reason)))).Conditions;

    private static readonly Gen<ValueList<MissingFact>> Missing =
        Text.Select(text => Decision.CannotTell([new("standing", text, "C2.4"), new("date", text, "C2.5")]).Missing);

    private static readonly Gen<Decision> No =
        from reasons in AnyReason.NonEmptyListOf()
        select Decision.Refuse([.. reasons.Take(3)]);

    private static readonly Gen<Decision> AnyDecision = Gen.OneOf(Conditions.Select(Decision.GrantOn), Missing.Select(Decision.CannotTell), No);

    private static readonly Gen<OrganisationId?> Organisation = Gen.OneOf(Gen.Constant<OrganisationId?>(null), Text.Select(text => (OrganisationId?)new OrganisationId(text)));

    private static readonly Gen<Role> AnyRole = Gen.Elements(Enum.GetValues<Role>());

    private static readonly Gen<string?> Region = Gen.Elements<string?>(null, "africa", "europe");

    private static readonly Gen<RegistrationForm> Form =
        from id in Text
        from person in Text
        from at in Instant
        from asked in Gen.Elements(Enum.GetValues<FormAction>())
        from objective in Objective
        from role in AnyRole
        from region in Region
        from organisation in Organisation
        from language in Gen.Elements(Enum.GetValues<Language>())
        select new RegistrationForm(new(id), new(person), at, asked, objective, role, region, organisation, language);

    private static readonly Gen<DossierEntry> Entry =
        from form in Form
        from state in Gen.Elements(Enum.GetValues<DossierState>())
        from day in Day
        from track in Gen.Elements(Enum.GetValues<Track>())
        from conditions in Conditions
        select new DossierEntry(form.Objective, state, form.Id, form.SubmittedAt, day, form.Role, form.Region, form.Organisation, track, conditions);

    /// <summary>The facts of a decision.</summary>
    public static Gen<RecordedFacts> Facts { get; } =
        from day in Day
        from standing in Gen.Elements<Standing?>(null, Standing.None, Standing.Partner, Standing.Member)
        from affiliated in Gen.Elements(true, false)
        select new RecordedFacts(day, standing, affiliated, TermsEvent.IdOf(RegistrationTerms.Edition2020));

    /// <summary>An event of any case that holds together with facts of that day.</summary>
    public static Gen<DossierEvent> Happened(DateOnly date)
    {
        EditionId edition = EditionId.Edition2020;
        Gen<bool> truth = Gen.Elements(true, false);
        Gen<Track> track = Gen.Elements(Enum.GetValues<Track>());
        Gen<DossierTrigger> trigger = Gen.Elements(Enum.GetValues<DossierTrigger>());
        return Gen.OneOf(
            from form in Form
            from onto in track
            from conditions in Conditions
            from ends in truth
            select (DossierEvent)new DossierEvent.FormAccepted(form, onto, date, edition, conditions, ends),
            from form in Form
            from onto in track
            from missing in Missing
            select (DossierEvent)new DossierEvent.FormReceived(form, onto, date, edition, missing),
            from form in Form
            from decision in Gen.OneOf(No, Missing.Select(Decision.CannotTell))
            select (DossierEvent)new DossierEvent.FormRefused(form, date, edition, decision),
            from form in Form
            from ends in truth
            select (DossierEvent)new DossierEvent.FormWithdrawn(form, date, edition, ends),
            from objective in Objective
            from moved in trigger
            from to in Gen.Elements(Enum.GetValues<DossierState>())
            from decision in AnyDecision
            select (DossierEvent)new DossierEvent.Moved(objective, moved, to, decision, date, edition),
            from objective in Objective
            from asked in trigger
            from decision in Gen.OneOf(No, Missing.Select(Decision.CannotTell))
            select (DossierEvent)new DossierEvent.MoveRefused(objective, asked, date, edition, decision),
            from other in Text
            from taken in Entry.ListOf()
            from aside in Entry.ListOf()
            from clashes in AnyReason.ListOf()
            select (DossierEvent)new DossierEvent.Merged(
                new(other), ValueList.From(taken.Take(2)), ValueList.From(aside.Take(2)), ValueList.From(clashes.Take(2)), date, edition),
            from kept in Text
            from left in Objective.ListOf()
            select (DossierEvent)new DossierEvent.MergedAway(new(kept), ValueList.From(left.Take(3)), date, edition),
            from ended in Objective.ListOf()
            select (DossierEvent)new DossierEvent.PersonErased(ValueList.From(ended), date, edition),
            from other in Text
            from decision in No
            select (DossierEvent)new DossierEvent.MergeRefused(new(other), date, edition, decision));
    }
}
