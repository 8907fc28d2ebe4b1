namespace FourPer1000.Reporting;

/// <summary>A number behind a status.</summary>
/// <param name="Code">Its code, <c>ratio</c>.</param>
/// <param name="Name">What it is, in words.</param>
/// <param name="Text">The number as the language writes it, cut towards zero.</param>
public sealed record FigureLine(string Code, string Name, string Text);
