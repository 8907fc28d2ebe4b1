using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Registration;

/// <summary>A person's registration for one task force, as the last accepted or waiting form left it.</summary>
/// <param name="Objective">The task force.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Form">The form that holds.</param>
/// <param name="SubmittedAt">When that form was submitted.</param>
/// <param name="LocalDate">The date of that in the call's time zone: lateness follows it, whenever something is settled.</param>
/// <param name="Role">The role.</param>
/// <param name="Region">The region of a representative; null otherwise.</param>
/// <param name="Organisation">The organisation behind it; null for none.</param>
/// <param name="Track">The track.</param>
/// <param name="Conditions">What is still to happen.</param>
public sealed record DossierEntry(
    ObjectiveCode Objective,
    DossierState State,
    RegistrationId Form,
    DateTimeOffset SubmittedAt,
    DateOnly LocalDate,
    Role Role,
    string? Region,
    OrganisationId? Organisation,
    Track Track,
    ValueList<Condition> Conditions)
{
    /// <summary>Whether it counts in the limit and stands in the way of a second registration (charter C2.2, C2.3).</summary>
    public bool IsActive => Rank > 0;

    /// <summary>How far an active registration has come; 0 where it is not active.</summary>
    internal int Rank => State switch
    {
        DossierState.Submitted => 1,
        DossierState.Accepted => 2,
        DossierState.Candidate => 3,
        DossierState.Appointed => 4,
        _ => 0,
    };
}
