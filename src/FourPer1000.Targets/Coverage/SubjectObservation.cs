namespace FourPer1000.Targets;

/// <summary>What was seen of one subject: a region, a country, a land use.</summary>
/// <param name="Subject">The subject's code.</param>
/// <param name="Observation">The observation.</param>
public sealed record SubjectObservation(string Subject, Observation Observation);
