using FourPer1000.Domain;
using FourPer1000.Registration;
using FourPer1000.Rules;

namespace FourPer1000;

/// <summary>What is due at an instant, as a pure function over views: a worker carries it out, each item once.</summary>
public static class DueWork
{
    /// <summary>The name of the rule of closed windows.</summary>
    public const string WindowClosed = "window-closed";

    /// <summary>The name of the rule of conditions that are met.</summary>
    public const string StandingBegan = "standing-began";

    /// <summary>The name of the rule of facts that were waited for.</summary>
    public const string FactKnown = "fact-known";

    /// <summary>The name of the rule of retention.</summary>
    public const string Erasure = "erasure";

    /// <summary>The name of the rule of erasures that were asked for and are not done.</summary>
    public const string OpenErasure = "open-erasure";

    /// <summary>The name of the rule of checkpoints.</summary>
    public const string NextCheckpoint = "next-checkpoint";

    /// <summary>The rules, in the order in which their items are carried out.</summary>
    public static ValueList<DueRule> Rules { get; } =
    [
        new(WindowClosed, ClosedWindows),
        new(FactKnown, Known),
        new(StandingBegan, Begun),
        new(OpenErasure, Unfinished),
        new(Erasure, Retention.Due),
        new(NextCheckpoint, Checkpoints),
    ];

    /// <summary>Everything that is due.</summary>
    public static ValueList<DueItem> At(DueFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return ValueList.From(Rules.SelectMany(rule => rule.Find(facts)));
    }

    private static IEnumerable<DueItem> ClosedWindows(DueFacts facts)
    {
        var item = new DueItem.WindowClosed(facts.Edition, facts.Window.Terms.Deadline);
        return facts.Window.Terms.IsLate(facts.Today) && !facts.Carried.Contains(item.Id) ? [item] : [];
    }

    private static IEnumerable<DueItem> Known(DueFacts facts) => Entries(facts)
        .Where(one => one.Entry.State == DossierState.Submitted)
        .Where(one => facts.StandingOf(one.Person, one.Entry.Organisation, facts.Today) is not null)
        .Select(one => new DueItem.FactKnown(facts.Edition, one.Person, one.Entry.Objective, one.Entry.Form, facts.Today));

    private static IEnumerable<DueItem> Begun(DueFacts facts) => Entries(facts)
        .Where(one => one.Entry is { State: DossierState.Accepted, Conditions.Count: > 0 })
        .Where(one => facts.StandingOf(one.Person, one.Entry.Organisation, facts.Today) is Standing.Member or Standing.Partner)
        .Select(one => new DueItem.StandingBegan(facts.Edition, one.Person, one.Entry.Objective, one.Entry.Form, facts.Today));

    private static IEnumerable<DueItem> Unfinished(DueFacts facts) => facts.Holdings
        .Where(row => row.State == Holding.Erasing)
        .Select(row => row.Person!)
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal)
        .Select(person => new DueItem.OpenErasure(new(person)));

    private static IEnumerable<DueItem> Checkpoints(DueFacts facts) =>
        facts.CheckpointEvery is { } every && (facts.LastCheckpoint is null || facts.At - facts.LastCheckpoint.At >= every)
            ? [new DueItem.NextCheckpoint((facts.LastCheckpoint?.Number ?? 0) + 1)]
            : [];

    private static IEnumerable<(PersonId Person, DossierEntry Entry)> Entries(DueFacts facts) => facts.Registrations
        .Where(row => RegistrationRows.IsOf(row, facts.Edition))
        .Select(row => (RegistrationRows.PersonOf(row), RegistrationRows.EntryOf(row)));
}
