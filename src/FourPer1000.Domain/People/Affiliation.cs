namespace FourPer1000.Domain;

/// <summary>A person acts for an organisation during an interval (charter C1.2).</summary>
/// <param name="Person">The person.</param>
/// <param name="Organisation">The organisation.</param>
/// <param name="Held">When it holds.</param>
public sealed record Affiliation(PersonId Person, OrganisationId Organisation, DateInterval Held);
