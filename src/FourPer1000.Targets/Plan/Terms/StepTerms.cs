using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Targets;

/// <summary>A step of a ladder.</summary>
/// <param name="Name">A kebab-case name, unique in the ladder.</param>
/// <param name="State">What is reached with it: two steps that date one state share it.</param>
/// <param name="Measure">The key of the measure under which it is observed.</param>
/// <param name="Cell">The column of the plan that it comes from.</param>
/// <param name="Due">The last day on which it is in time.</param>
/// <param name="Parts">What has to be done for the step to be done; empty where it is one thing.</param>
public sealed record StepTerms(string Name, string State, string Measure, PlanColumn Cell, DateOnly Due, ValueList<string> Parts);
