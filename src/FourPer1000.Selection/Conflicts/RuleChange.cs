namespace FourPer1000.Selection;

/// <summary>One change to the hard rules.</summary>
/// <param name="Rule">The rule by its name.</param>
/// <param name="Change"><c>min</c>, <c>max</c> (of a quota), <c>limit</c> (of a cap) or <c>drop</c> (of a fixed candidacy).</param>
/// <param name="From">The bound or limit as it is; null for a dropped decision.</param>
/// <param name="To">The bound or limit that is enough; null for a dropped decision.</param>
public sealed record RuleChange(string Rule, string Change, int? From, int? To);
