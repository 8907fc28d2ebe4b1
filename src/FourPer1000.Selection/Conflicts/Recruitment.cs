using FourPer1000.Rules;

namespace FourPer1000.Selection;

/// <summary>Further nominees with whom all hard rules can hold (charter C5.5): different people, of organisations that have nobody in the task force.</summary>
/// <param name="Nominations">As few as possible, in settling order.</param>
public sealed record Recruitment(ValueList<RecruitProfile> Nominations);
