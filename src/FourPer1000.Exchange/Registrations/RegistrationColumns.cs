using FourPer1000.Rules;

namespace FourPer1000.Exchange;

/// <summary>The columns of a file of registrations.</summary>
public static class RegistrationColumns
{
    internal const int IdColumn = 0, PersonColumn = 1, SubmittedAtColumn = 2, ActionColumn = 3, ObjectiveColumn = 4, RoleColumn = 5, RegionColumn = 6, OrganisationColumn = 7, LanguageColumn = 8;

    /// <summary>All, in the order of the documentation.</summary>
    public static ValueList<string> All { get; } =
        ["registrationId", "personId", "submittedAt", "action", "objective", "role", "region", "organisationId", "language"];

    /// <summary>Those that must be there.</summary>
    public static ValueList<string> Needed { get; } = ["registrationId", "personId", "submittedAt", "objective", "role"];
}
