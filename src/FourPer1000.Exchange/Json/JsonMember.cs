namespace FourPer1000.Exchange;

/// <summary>A property of a JSON object.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Line">The line on which the name begins, from 1.</param>
/// <param name="Column">The character at which the name begins, from 1.</param>
/// <param name="Value">Its value, which has a place of its own.</param>
public sealed record JsonMember(string Name, int Line, int Column, JsonItem Value);
