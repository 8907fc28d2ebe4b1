using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Registration;

/// <summary>Looks at a dossier again after standing may have changed: an organisation joined or left, or two organisations were found to be one (charter C2.2, C2.4).</summary>
public static class StandingReview
{
    /// <summary>What standing means for each active registration for an office on a day.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="standingOf">The person's standing with the organisation of the entry behind it; null where it is not known.</param>
    /// <returns>The task force and the decision: granted where the office is within reach, and a condition can be cleared.</returns>
    public static ValueList<(ObjectiveCode Objective, Decision Decision)> Of(Dossier dossier, Func<DossierEntry, Standing?> standingOf)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(standingOf);
        Requirement<OfficeFacts> rule = OfficeNeedsMemberOrPartner.As(RegistrationReasons.OfficeNeedsMemberOrPartner);
        return ValueList.From(dossier.Entries
            .Where(entry => entry.IsActive && entry.Role.IsOffice())
            .Select(entry => (entry.Objective, rule.Evaluate(new(entry.Role, standingOf(entry), entry.Organisation is not null)))));
    }
}
