namespace FourPer1000.Exchange;

/// <summary>How often a reason was given.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Count">How often.</param>
public sealed record ReasonCount(string Code, int Count);
