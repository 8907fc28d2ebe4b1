namespace FourPer1000.Exchange;

/// <summary>The part of a decision's line from the outcome on, cut where the text names the objective.</summary>
/// <param name="BeforeObjective">What comes before it; everything where the text does not name it.</param>
/// <param name="AfterObjective">What comes after it.</param>
/// <param name="NamesObjective">Whether the text names it.</param>
internal sealed record DecisionEnding(byte[] BeforeObjective, byte[] AfterObjective, bool NamesObjective);
