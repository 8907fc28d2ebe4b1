namespace FourPer1000.Targets;

/// <summary>How a measure is judged at one horizon.</summary>
/// <param name="Method">The method's name.</param>
/// <param name="Role">What the measure does for its objective; <see cref="MeasureRole.None"/> where the plan sets no target.</param>
/// <param name="OverYears">Over how many complete years a flow is taken; 1 unless the plan says otherwise.</param>
public sealed record HorizonTerms(string Method, MeasureRole Role, int OverYears);
