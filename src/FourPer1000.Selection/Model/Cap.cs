namespace FourPer1000.Selection;

/// <summary>A cap that holds for everybody alike.</summary>
/// <param name="Rule">The rule that states it.</param>
/// <param name="Most">The limit.</param>
/// <param name="Raise">The column by which the limit gives way; −1 where it does not.</param>
internal sealed record Cap(string Rule, int Most, int Raise);
