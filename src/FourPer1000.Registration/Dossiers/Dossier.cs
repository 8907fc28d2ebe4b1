using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Registration;

/// <summary>All registrations of one person in one call: one aggregate, so that the limit of task forces holds under concurrency by the version of one stream.</summary>
public sealed record Dossier
{
    private Dossier(PersonId person, EditionId edition, ValueList<DossierEntry> entries, PersonId? mergedInto)
    {
        Person = person;
        Edition = edition;
        Entries = entries;
        MergedInto = mergedInto;
    }

    /// <summary>The person.</summary>
    public PersonId Person { get; }

    /// <summary>The edition of the call.</summary>
    public EditionId Edition { get; }

    /// <summary>One entry for each task force that a form was accepted or received for, in code order.</summary>
    public ValueList<DossierEntry> Entries { get; }

    /// <summary>The id of the same person whose dossier took this one over (charter C2.2); null where it stands by itself. What was merged away holds nothing any more and takes no form.</summary>
    public PersonId? MergedInto { get; }

    /// <summary>A dossier without forms.</summary>
    public static Dossier Empty(PersonId person, EditionId edition) => new(person, edition, [], null);

    /// <summary>The dossier that the events add up to.</summary>
    public static Dossier Replay(PersonId person, EditionId edition, IEnumerable<DossierEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        return events.Aggregate(Empty(person, edition), (dossier, happened) => dossier.Apply(happened));
    }

    /// <summary>The entry for a task force, or null.</summary>
    public DossierEntry? Find(ObjectiveCode objective)
    {
        foreach (DossierEntry entry in Entries)
        {
            if (entry.Objective == objective)
            {
                return entry;
            }
        }

        return null;
    }

    /// <summary>The active entry for a task force, or null.</summary>
    public DossierEntry? ActiveIn(ObjectiveCode objective) => Find(objective) is { IsActive: true } entry ? entry : null;

    /// <summary>The codes of the other task forces with an active registration, in code order.</summary>
    public ValueList<string> ActiveOutside(ObjectiveCode objective)
    {
        int count = 0;
        foreach (DossierEntry entry in Entries)
        {
            count += entry.IsActive && entry.Objective != objective ? 1 : 0;
        }

        if (count == 0)
        {
            return [];
        }

        string[] codes = new string[count];
        foreach (DossierEntry entry in Entries)
        {
            if (entry.IsActive && entry.Objective != objective)
            {
                codes[^count--] = entry.Objective.Value;
            }
        }

        return [.. codes];
    }

    /// <summary>The dossier after an event. Pure; never refuses: what happened, happened.</summary>
    /// <exception cref="ArgumentException">The event speaks of an entry that the dossier does not have.</exception>
    public Dossier Apply(DossierEvent happened) => happened switch
    {
        DossierEvent.FormAccepted accepted => With(EntryOf(accepted.Form, accepted.LocalDate, DossierState.Accepted, accepted.Track, accepted.Conditions)),
        DossierEvent.FormReceived received => With(EntryOf(received.Form, received.LocalDate, DossierState.Submitted, received.Track, [])),
        DossierEvent.FormWithdrawn withdrawn => With(Existing(withdrawn.Form.Objective) with { State = DossierState.Withdrawn, Conditions = [] }),
        DossierEvent.Moved moved => With(After(moved, Existing(moved.Objective))),
        DossierEvent.Merged merged => merged.Taken.Aggregate(this, (dossier, entry) => dossier.With(entry)),
        DossierEvent.MergedAway away => new(Person, Edition, [], away.Into),
        DossierEvent.PersonErased => Entries.Where(entry => entry.IsActive).Aggregate(this, (dossier, entry) => dossier.With(entry with { State = DossierState.Withdrawn, Conditions = [] })),
        DossierEvent.FormRefused or DossierEvent.MoveRefused or DossierEvent.MergeRefused => this,
        _ => throw new ArgumentNullException(nameof(happened)),
    };

    /// <summary>What happens to the dossier when the person is erased.</summary>
    /// <param name="on">The date of the request.</param>
    public DossierEvent.PersonErased Erase(DateOnly on) => new(ValueList.From(Entries.Where(entry => entry.IsActive).Select(entry => entry.Objective)), on, Edition);

    private static DossierEntry EntryOf(
        RegistrationForm form, DateOnly localDate, DossierState state, Track track, ValueList<Condition> conditions) => new(
        form.Objective,
        state,
        form.Id,
        form.SubmittedAt,
        localDate,
        form.Role,
        form.Role == Role.RegionalRepresentative ? form.Region : null,
        form.Organisation,
        track,
        conditions);

    // Who leaves an office stays on as team member (charter C6.5).
    private static DossierEntry After(DossierEvent.Moved moved, DossierEntry entry) => moved.Trigger == DossierTrigger.EndOffice
        ? entry with { State = moved.To, Conditions = [], Role = Role.TeamMember, Region = null }
        : entry with { State = moved.To, Conditions = moved.Decision.Conditions };

    private DossierEntry Existing(ObjectiveCode objective) =>
        Find(objective) ?? throw new ArgumentException($"The dossier has no registration for {objective}.", nameof(objective));

    private Dossier With(DossierEntry entry)
    {
        int place = 0;
        while (place < Entries.Count && Entries[place].Objective < entry.Objective)
        {
            place++;
        }

        ReadOnlySpan<DossierEntry> entries = Entries.AsSpan();
        int behind = place < entries.Length && entries[place].Objective == entry.Objective ? place + 1 : place;
        return new(Person, Edition, [.. entries[..place], entry, .. entries[behind..]], MergedInto);
    }
}
