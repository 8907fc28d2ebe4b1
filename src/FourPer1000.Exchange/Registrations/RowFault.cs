namespace FourPer1000.Exchange;

/// <summary>One thing that makes a row unreadable.</summary>
/// <param name="Code">The code.</param>
/// <param name="Column">The column; empty where it is the row.</param>
/// <param name="Value">The cell as read.</param>
public readonly record struct RowFault(string Code, string Column, string Value);
