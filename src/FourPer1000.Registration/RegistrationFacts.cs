using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Registration;

/// <summary>What the rules of registration may see: the form, the dossier as it concerns it, the terms and the host's facts.</summary>
/// <param name="Terms">The terms of the call.</param>
/// <param name="Role">The role that is asked for.</param>
/// <param name="Region">The region named; null for none.</param>
/// <param name="HasOrganisation">Whether an organisation stands behind the form or the person.</param>
/// <param name="SubmittedAt">The submission instant.</param>
/// <param name="LocalDate">Its date in the call's time zone.</param>
/// <param name="Standing">The best standing on that date; null where it is not known.</param>
/// <param name="Active">The person's active registration for this task force; null for none.</param>
/// <param name="ActiveElsewhere">The other task forces with an active registration, in code order.</param>
public sealed record RegistrationFacts(
    RegistrationTerms Terms,
    Role Role,
    string? Region,
    bool HasOrganisation,
    DateTimeOffset SubmittedAt,
    DateOnly LocalDate,
    Standing? Standing,
    DossierEntry? Active,
    ValueList<string> ActiveElsewhere)
{
    /// <summary>The id under which the dossier stands since it was merged; null where it stands by itself.</summary>
    public PersonId? MergedInto { get; init; }

    /// <summary>Whether the submission comes after the deadline: its date in the call's zone is later (charter C2.5).</summary>
    public bool IsLate => Terms.IsLate(LocalDate);

    /// <summary>The part that the rule about offices may see.</summary>
    public OfficeFacts Office => new(Role, Standing, HasOrganisation);

    /// <summary>The facts for one form.</summary>
    public static RegistrationFacts Of(Dossier dossier, RegistrationForm form, CallFacts call)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(call);
        return new(
            call.Terms,
            form.Role,
            form.Role == Role.RegionalRepresentative ? form.Region : null,
            form.Organisation is not null || call.IsAffiliated,
            form.SubmittedAt,
            call.LocalDate,
            call.Standing,
            dossier.ActiveIn(form.Objective),
            dossier.ActiveOutside(form.Objective))
        {
            MergedInto = dossier.MergedInto,
        };
    }

    /// <summary>The facts for an entry as it stands: its own submission, the host's standing at the date of the step.</summary>
    internal static RegistrationFacts Of(Dossier dossier, DossierEntry entry, CallFacts call) => new(
        call.Terms,
        entry.Role,
        entry.Region,
        entry.Organisation is not null || call.IsAffiliated,
        entry.SubmittedAt,
        entry.LocalDate,
        call.Standing,
        entry.IsActive ? entry : null,
        dossier.ActiveOutside(entry.Objective));
}
