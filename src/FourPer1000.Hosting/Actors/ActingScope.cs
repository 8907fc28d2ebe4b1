using FourPer1000.Domain;

namespace FourPer1000.Hosting;

/// <summary>In which scope somebody acts: what the host needs to know to say which authorities they have there.</summary>
/// <param name="Person">The person concerned; null where nobody in particular is.</param>
/// <param name="Objective">The task force concerned; null where none in particular is.</param>
public sealed record ActingScope(PersonId? Person = null, ObjectiveCode? Objective = null);
