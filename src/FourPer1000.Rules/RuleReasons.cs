namespace FourPer1000.Rules;

/// <summary>The reasons that composed rules give of themselves.</summary>
public static class RuleReasons
{
    /// <summary>A step for forms that wait was asked for one that waits for nothing. No arguments.</summary>
    public const string NothingAwaited = "rules.nothing-awaited";

    /// <summary>Every reason of this package.</summary>
    public static ValueList<ReasonKind> All { get; } = [new(NothingAwaited, "C10.2", [], [])];
}
