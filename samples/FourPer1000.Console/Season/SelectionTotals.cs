using FourPer1000.Selection;

namespace FourPer1000.ConsoleHost;

/// <summary>What the selection of a season came to.</summary>
/// <param name="Input">The input.</param>
/// <param name="Slate">The best slate.</param>
/// <param name="Answer">Why somebody was not seated; null where everybody was.</param>
internal sealed record SelectionTotals(SlateInput Input, Slate Slate, WhyAnswer? Answer);
