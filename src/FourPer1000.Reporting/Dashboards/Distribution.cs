using FourPer1000.Rules;
using FourPer1000.Targets;

namespace FourPer1000.Reporting;

/// <summary>A distribution over statuses with its coverage.</summary>
/// <param name="Horizon">The horizon.</param>
/// <param name="Shares">The statuses that occur, the most favourable first; what is not assessed comes last.</param>
/// <param name="Assessed">How many are assessed.</param>
/// <param name="Members">How many there are.</param>
public sealed record Distribution(Horizon Horizon, ValueList<StatusShare> Shares, int Assessed, int Members);
