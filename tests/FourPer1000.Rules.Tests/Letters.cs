namespace FourPer1000.Rules.Tests;

/// <summary>Facts that are nothing but answers.</summary>
public sealed record Letters(bool? A = null, bool? B = null, bool? C = null)
{
    public static readonly Requirement<Letters> IsA = new("test.a", "C1.1", letters => letters.A) { Remedies = _ => [new("do-a")] };

    public static readonly Requirement<Letters> IsB = new("test.b", "C1.2", letters => letters.B) { Remedies = _ => [new("do-b"), new("do-both")] };

    public static readonly Requirement<Letters> IsC = new("test.c", "C1.3", letters => letters.C) { Remedies = _ => [new("do-c"), new("do-both")] };
}
