using FourPer1000.Rules;

namespace FourPer1000.Domain;

/// <summary>Who acts, and in whose name. The person concerned is another field: the Secretariat may enter a form for somebody, and the record says so (charter C10.2).</summary>
/// <param name="Id">Who acts; null for a machine.</param>
/// <param name="By">The authorities that the host has established for the actor in this scope.</param>
public sealed record Actor(PersonId? Id, AuthoritySet By);
