using FourPer1000.Domain;

namespace FourPer1000.Registration;

/// <summary>One form: one person, one task force (charter C2.1).</summary>
/// <param name="Id">The form's own id; an amendment or withdrawal has a new one.</param>
/// <param name="Person">The person concerned.</param>
/// <param name="SubmittedAt">The submission instant with its offset: what dates the form (charter C2.5).</param>
/// <param name="Action">What it asks for.</param>
/// <param name="Objective">The task force.</param>
/// <param name="Role">The role; a withdrawal ignores it.</param>
/// <param name="Region">The region a representative names; null for none. Other roles have none.</param>
/// <param name="Organisation">The organisation behind the person; null for none.</param>
/// <param name="Language">The language of the form: a decision is written in it.</param>
public sealed record RegistrationForm(
    RegistrationId Id,
    PersonId Person,
    DateTimeOffset SubmittedAt,
    FormAction Action,
    ObjectiveCode Objective,
    Role Role,
    string? Region,
    OrganisationId? Organisation,
    Language Language);
