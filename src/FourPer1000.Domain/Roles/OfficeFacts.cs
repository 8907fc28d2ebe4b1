namespace FourPer1000.Domain;

/// <summary>What the rule about offices may see.</summary>
/// <param name="Role">The role that is asked for.</param>
/// <param name="Standing">The person's best standing on the day; null where it is not known.</param>
/// <param name="HasOrganisation">Whether an organisation stands behind the person: it could join.</param>
public readonly record struct OfficeFacts(Role Role, Standing? Standing, bool HasOrganisation);
