using FourPer1000.Domain;

namespace FourPer1000.Testing;

/// <summary>Somebody of the world.</summary>
internal sealed record Person(PersonId Id, Story Story, Nation Home, Language Language, OrganisationId? Organisation);
