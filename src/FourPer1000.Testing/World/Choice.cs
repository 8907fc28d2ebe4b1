using FourPer1000.Domain;

namespace FourPer1000.Testing;

/// <summary>What a person asks for with one form.</summary>
internal sealed record Choice(ObjectiveCode Objective, Role Role, string? Region);
