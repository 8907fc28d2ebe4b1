using FourPer1000.Rules;

namespace FourPer1000.Targets;

/// <summary>Subjects that shall meet a condition, and how many of them at one horizon.</summary>
/// <param name="Id">What the caller calls it.</param>
/// <param name="Subjects">All subjects, by code, in a meaningful order; the list is data.</param>
/// <param name="Condition">What a subject must meet to be counted.</param>
/// <param name="Baseline">How many met it at the start; null where that is not known.</param>
/// <param name="Target">How many shall; null where nothing is aimed at.</param>
/// <param name="Observations">What was seen of the subjects, in any order; an observation of a subject that is not on the list is left out.</param>
public sealed record CoverageSeries(
    string Id, ValueList<string> Subjects, CoverageCondition Condition, Baseline? Baseline, Target? Target, ValueList<SubjectObservation> Observations);
