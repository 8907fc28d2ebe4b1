using FourPer1000.Domain;
using FourPer1000.Rules;
using FourPer1000.StateMachines;

namespace FourPer1000.Registration;

/// <summary>Two persons found to be one are merged by a recorded decision of the Secretariat; limit and candidacies are checked again and what clashes is shown (charter C2.2).</summary>
public static class DossierMerge
{
    /// <summary>Takes another dossier over into this one.</summary>
    /// <param name="kept">The dossier that stays.</param>
    /// <param name="other">The dossier of the same person under another id.</param>
    /// <param name="facts">What the host brings; only the Secretariat may merge.</param>
    /// <returns>The event names every clash; what clashes is not settled by itself.</returns>
    public static Verdict<DossierEvent> Decide(Dossier kept, Dossier other, CallFacts facts)
    {
        ArgumentNullException.ThrowIfNull(kept);
        ArgumentNullException.ThrowIfNull(other);
        ArgumentNullException.ThrowIfNull(facts);
        if (!facts.Actor.By.Contains(Authorities.ExecutiveSecretariat))
        {
            return Refuse(new Reason(
                StateMachineReasons.NotYoursCode,
                "C1.5",
                [new("trigger", "merge"), new("authorities", (ValueList<string>)[Authorities.ExecutiveSecretariat.Code])],
                []));
        }

        if (kept.Person == other.Person || kept.Edition != other.Edition || facts.Edition != kept.Edition)
        {
            return Refuse(new Reason(RegistrationReasons.MergeImpossible, "C2.2"));
        }

        if ((kept.MergedInto ?? other.MergedInto) is { } into)
        {
            return Refuse(MergedAwayReason(into));
        }

        // For one task force the dossier holds one entry: the one that has come further, the kept one where both have come as far.
        bool Wins(DossierEntry entry) => kept.Find(entry.Objective) is not { } own || entry.Rank > own.Rank;
        ValueList<DossierEntry> taken = ValueList.From(other.Entries.Where(Wins));
        ValueList<DossierEntry> setAside = ValueList.From(other.Entries.Select(entry => Wins(entry) ? kept.Find(entry.Objective) : entry).OfType<DossierEntry>());
        var merged = new DossierEvent.Merged(other.Person, taken, setAside, Clashes(kept, taken, setAside, facts), facts.LocalDate, facts.Edition);
        return new(Decision.Grant, [merged]);

        Verdict<DossierEvent> Refuse(Reason reason)
        {
            var decision = Decision.Refuse(reason);
            return new(decision, [new DossierEvent.MergeRefused(other.Person, facts.LocalDate, facts.Edition, decision)]);
        }
    }

    /// <summary>What a granted merge does to the other dossier: it is recorded there in the same append, so that whoever writes to it at the same time comes before or is refused.</summary>
    /// <param name="other">The dossier that is taken over.</param>
    /// <param name="into">The person whose dossier takes it over.</param>
    /// <param name="facts">What the host brings.</param>
    public static DossierEvent.MergedAway Away(Dossier other, PersonId into, CallFacts facts)
    {
        ArgumentNullException.ThrowIfNull(other);
        ArgumentNullException.ThrowIfNull(facts);
        return new(into, ValueList.From(other.Entries.Select(entry => entry.Objective)), facts.LocalDate, facts.Edition);
    }

    internal static Reason MergedAwayReason(PersonId into) =>
        new(RegistrationReasons.MergedAway, "C2.2", [new("into", into.Value)], [RegistrationRemedies.UseTheOtherId]);

    private static ValueList<Reason> Clashes(
        Dossier kept, ValueList<DossierEntry> taken, ValueList<DossierEntry> setAside, CallFacts facts)
    {
        IEnumerable<Reason> twice = setAside
            .Where(entry => entry.IsActive)
            .Select(entry => new Reason(RegistrationReasons.MergedTwiceInTaskForce, "C2.2", [new("objective", entry.Objective.Value)], []));
        string[] active = [.. kept.Entries.Concat(taken).Where(entry => entry.IsActive).Select(entry => entry.Objective.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        IEnumerable<Reason> tooMany = active.Length <= facts.Terms.MostTaskForces
            ? []
            : [new Reason(RegistrationReasons.MergedTooMany, "C2.2", [new("limit", facts.Terms.MostTaskForces), new("active", ValueList.From(active))], [RegistrationRemedies.WithdrawAnother])];
        return ValueList.From(tooMany.Concat(twice));
    }
}
