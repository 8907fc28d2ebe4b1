namespace FourPer1000.Targets;

/// <summary>A step of a ladder.</summary>
/// <param name="Id">Its id, unique in the ladder.</param>
/// <param name="Due">When it is due; null where the plan dates it nowhere.</param>
/// <param name="Weight">Its weight where somebody asks for a share, above zero.</param>
public sealed record MilestoneStep(string Id, TimePoint? Due, decimal Weight = 1);
