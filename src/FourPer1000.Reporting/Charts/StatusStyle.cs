using FourPer1000.Targets;

namespace FourPer1000.Reporting;

/// <summary>How a status looks: a dark colour for its sign, a light one behind words. Shape and sign differ as well, so that it is read without colour.</summary>
/// <param name="Ink">The dark colour; white on it can be read, and so can it on its own light colour.</param>
/// <param name="Tint">The light colour; dark words on it can be read.</param>
internal sealed record StatusStyle(string Ink, string Tint)
{
    public const string Text = "#1c1c1c";
    public const string Quiet = "#555555";
    public const string Observation = "#0b4f8a";
    public const string Target = "#7a3b00";
    public const string Demonstration = "#6a1b6a";

    public static StatusStyle Of(TargetStatus status) => status.Severity() switch
    {
        0 => new("#0b5a3c", "#d3ecdf"),
        1 => new("#1f6f78", "#ddf0f1"),
        2 => new("#805400", "#fbeecb"),
        3 => new("#a03d08", "#fbdfcc"),
        4 => new("#9b1c31", "#f6d3d8"),
        5 => new("#531038", "#e9cfdd"),
        _ => new("#5a5f66", "#f1f2f4"),
    };
}
