using FourPer1000.Domain;
using FourPer1000.Registration;
using FourPer1000.Rules;

namespace FourPer1000;

/// <summary>The other dossier of a merge, as the event of the merge tells it.</summary>
internal static class RecordedOther
{
    /// <summary>The other dossier; null for an event that is about one dossier.</summary>
    /// <param name="happened">The event.</param>
    /// <param name="edition">The edition of the call.</param>
    /// <param name="isTaken">Whether the decision rests on what the other dossier held, which is taken from the event.</param>
    public static Dossier? Of(DossierEvent happened, EditionId edition, out bool isTaken)
    {
        isTaken = happened is DossierEvent.Merged or DossierEvent.MergedAway || (happened is DossierEvent.MergeRefused no && IntoOf(no) is not null);
        return happened switch
        {
            DossierEvent.Merged merged => Dossier.Empty(merged.Other, edition).Apply(merged with { Taken = ValueList.From(merged.Taken.Concat(OfTheOther(merged))) }),
            DossierEvent.MergedAway away => Dossier.Empty(away.Into, edition),
            DossierEvent.MergeRefused refused when IntoOf(refused) is { } into => Dossier.Empty(refused.Other, edition).Apply(new DossierEvent.MergedAway(into, [], refused.On, refused.Edition)),
            DossierEvent.MergeRefused refused => Dossier.Empty(refused.Other, edition),
            _ => null,
        };
    }

    // Where an entry came over, what was set aside for that task force was the dossier's own.
    private static IEnumerable<DossierEntry> OfTheOther(DossierEvent.Merged merged) =>
        merged.SetAside.Where(entry => !merged.Taken.Any(taken => taken.Objective == entry.Objective));

    private static PersonId? IntoOf(DossierEvent.MergeRefused refused) =>
        refused.Decision.Reasons.FirstOrDefault(reason => string.Equals(reason.Code, RegistrationReasons.MergedAway, StringComparison.Ordinal)) is { } reason
            ? new PersonId(((ArgumentValue.Code)reason["into"]!).Value)
            : null;
}
