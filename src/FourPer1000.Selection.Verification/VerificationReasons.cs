using FourPer1000.Rules;

namespace FourPer1000.Selection.Verification;

/// <summary>What can be wrong with a slate or its certificate; never reused, never renamed.</summary>
/// <remarks>Statements of a certificate are numbered from 1 in their order: a box's own before those of its parts, the low half before the high one; 0 is before the first.</remarks>
public static class VerificationReasons
{
    /// <summary>The input cannot be used. Arguments: <c>fault</c>, <c>place</c>.</summary>
    public const string UnusableInput = "verification.unusable-input";

    /// <summary>A document is about another input. Arguments: <c>document</c>, <c>stated</c>, <c>computed</c>.</summary>
    public const string OtherInput = "verification.other-input";

    /// <summary>The seal does not fit what the certificate, the slate and the lot say. Arguments: <c>stated</c>, <c>computed</c>.</summary>
    public const string BrokenSeal = "verification.broken-seal";

    /// <summary>The seats are not those of the input in settling order. Arguments: <c>place</c> from 1, <c>expected</c>, <c>found</c>.</summary>
    public const string OtherSeats = "verification.other-seats";

    /// <summary>Somebody holds a seat without a candidacy for it. Arguments: <c>seat</c>, <c>person</c>.</summary>
    public const string NotNominated = "verification.not-nominated";

    /// <summary>Somebody holds a seat from which they are excluded. Arguments: <c>seat</c>, <c>person</c>.</summary>
    public const string Excluded = "verification.excluded";

    /// <summary>The support at a seat is not the candidacy's. Arguments: <c>seat</c>, <c>stated</c>, <c>computed</c>.</summary>
    public const string OtherSupport = "verification.other-support";

    /// <summary>A hard rule is broken. Arguments: <c>rule</c>, <c>subject</c>.</summary>
    public const string BrokenRule = "verification.broken-rule";

    /// <summary>A level is not where it belongs. Arguments: <c>expected</c>, <c>found</c>.</summary>
    public const string OtherLevels = "verification.other-levels";

    /// <summary>A level has another value. Arguments: <c>level</c>, <c>stated</c>, <c>computed</c>.</summary>
    public const string OtherValue = "verification.other-value";

    /// <summary>The slate itself says that a level is not proven. Arguments: <c>level</c>.</summary>
    public const string NotProven = "verification.not-proven";

    /// <summary>What the slate says about a quota is wrong. Arguments: <c>quota</c>.</summary>
    public const string OtherCount = "verification.other-count";

    /// <summary>What the slate says about its composition is wrong. Arguments: <c>taskForce</c>, <c>attribute</c>.</summary>
    public const string OtherBalance = "verification.other-balance";

    /// <summary>What the slate says about seats that change hands is wrong. Arguments: <c>seat</c>; empty where there is a list and no standing slate, or the other way round.</summary>
    public const string OtherChange = "verification.other-change";

    /// <summary>A statement names a row, a column, a level or a scale that there is not. Arguments: <c>statement</c>, <c>name</c>.</summary>
    public const string UnknownName = "verification.unknown-name";

    /// <summary>A multiplier does nothing: it is 0, or its row has one already. Arguments: <c>statement</c>, <c>name</c>.</summary>
    public const string IdleMultiplier = "verification.idle-multiplier";

    /// <summary>A statement uses a level before the levels ahead of it are settled. Arguments: <c>statement</c>, <c>level</c>, <c>due</c>.</summary>
    public const string OutOfTurn = "verification.out-of-turn";

    /// <summary>Slates are left over about which nothing is proven. Arguments: <c>statement</c>, the last one read about them, and <c>level</c>.</summary>
    public const string Unproven = "verification.unproven";

    /// <summary>The lot may give the seat to somebody else. Arguments: <c>statement</c>, <c>seat</c>, <c>better</c>: somebody who may.</summary>
    public const string OtherLot = "verification.other-lot";

    /// <summary>A conflict names a rule that there is not, or not in its place. Arguments: <c>rule</c>.</summary>
    public const string OtherRule = "verification.other-rule";

    /// <summary>A rule of a conflict has no witness. Arguments: <c>rule</c>.</summary>
    public const string NoWitness = "verification.no-witness";

    /// <summary>The witness for a rule of a conflict breaks another. Arguments: <c>without</c>, <c>rule</c>, <c>subject</c>.</summary>
    public const string FalseWitness = "verification.false-witness";

    /// <summary>A seat is explained by the lot, and no other slate that is equal on all levels shows it. Arguments: <c>seat</c>.</summary>
    public const string NoTie = "verification.no-tie";

    /// <summary>The slate that is to show that the lot decided a seat does not: it is not equal on all levels, breaks a hard rule, leaves the seat as it is, or nobody asked for it. Arguments: <c>seat</c>.</summary>
    public const string FalseTie = "verification.false-tie";

    /// <summary>Every reason of verification.</summary>
    public static ValueList<ReasonKind> All { get; } =
    [
        new(UnusableInput, "C10.4", ["fault", "place"], []),
        new(OtherInput, "C5.7", ["document", "stated", "computed"], []),
        new(BrokenSeal, "C5.7", ["stated", "computed"], []),
        new(OtherSeats, "C5.1", ["place", "expected", "found"], []),
        new(NotNominated, "C5.4", ["seat", "person"], []),
        new(Excluded, "C5.4", ["seat", "person"], []),
        new(OtherSupport, "C5.3", ["seat", "stated", "computed"], []),
        new(BrokenRule, "C5.4", ["rule", "subject"], []),
        new(OtherLevels, "C5.3", ["expected", "found"], []),
        new(OtherValue, "C5.3", ["level", "stated", "computed"], []),
        new(NotProven, "C5.7", ["level"], []),
        new(OtherCount, "C5.2", ["quota"], []),
        new(OtherBalance, "C5.2", ["taskForce", "attribute"], []),
        new(OtherChange, "C6.3", ["seat"], []),
        new(UnknownName, "C5.7", ["statement", "name"], []),
        new(IdleMultiplier, "C5.7", ["statement", "name"], []),
        new(OutOfTurn, "C5.7", ["statement", "level", "due"], []),
        new(Unproven, "C5.7", ["statement", "level"], []),
        new(OtherLot, "C5.3", ["statement", "seat", "better"], []),
        new(OtherRule, "C5.5", ["rule"], []),
        new(NoWitness, "C5.5", ["rule"], []),
        new(FalseWitness, "C5.5", ["without", "rule", "subject"], []),
        new(NoTie, "C5.3", ["seat"], []),
        new(FalseTie, "C5.3", ["seat"], []),
    ];

    /// <summary>A reason by its code; the values stand in the order of the arguments.</summary>
    internal static Reason Because(string code, params ReadOnlySpan<ArgumentValue> values)
    {
        ReasonKind kind = All.First(kind => kind.Code == code);
        return new(code, kind.Clause, ValueList.From(kind.Arguments.Zip(values.ToArray(), (name, value) => new Argument(name, value))), []);
    }
}
