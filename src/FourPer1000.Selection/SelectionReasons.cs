using FourPer1000.Rules;

namespace FourPer1000.Selection;

/// <summary>The reason codes of selection; never reused, never renamed.</summary>
public static class SelectionReasons
{
    /// <summary>Seated: the best slate without the person in this seat is worse on a level. Arguments: <c>level</c>, <c>from</c>, <c>to</c>.</summary>
    public const string BestOnLevel = "selection.best-on-level";

    /// <summary>Seated: another slate is equal on all levels, and the lot decided. Arguments: <c>deciding</c> (the seat at which the lots differ first), <c>from</c>, <c>to</c> (places in the lot order).</summary>
    public const string BetterLot = "selection.better-lot";

    /// <summary>Seated: nobody else is nominated for the seat and not excluded from it. Arguments: <c>level</c>, <c>from</c>, <c>to</c>.</summary>
    public const string OnlyNominee = "selection.only-nominee";

    /// <summary>Seated by a decision of the Secretariat. Arguments: <c>decision</c>, the reason as it was written, empty where none was.</summary>
    public const string FixedBySecretariat = "selection.fixed-by-secretariat";

    /// <summary>Seated: no slate without the person in this seat keeps the hard rules. Arguments: <c>rules</c>.</summary>
    public const string NeededByRules = "selection.needed-by-rules";

    /// <summary>Not seated: the best slate with the person in this seat is worse on a level. Arguments: <c>level</c>, <c>from</c>, <c>to</c>.</summary>
    public const string WorseOnLevel = "selection.worse-on-level";

    /// <summary>Not seated: the best slate with the person is equal on all levels and has the worse lot. Arguments: <c>deciding</c>, <c>from</c>, <c>to</c>.</summary>
    public const string WorseLot = "selection.worse-lot";

    /// <summary>Not seated: with the person in this seat the hard rules clash. Arguments: <c>rules</c>.</summary>
    public const string ClashesWithRules = "selection.clashes-with-rules";

    /// <summary>Not seated by a decision of the Secretariat. Arguments: <c>decision</c>, the reason as it was written, empty where none was.</summary>
    public const string ExcludedBySecretariat = "selection.excluded-by-secretariat";

    /// <summary>A seat goes to a nominee for that seat. Arguments: <c>person</c>, <c>seat</c>.</summary>
    public const string NotNominated = "selection.not-nominated";

    /// <summary>There is no slate: the hard rules clash. Arguments: <c>rules</c>.</summary>
    public const string NoSlate = "selection.no-slate";

    /// <summary>The limit of the search was reached before there was an answer. Arguments: <c>limit</c>, in nodes.</summary>
    public const string LimitReached = "selection.limit-reached";

    /// <summary>The seat is none of the slate. Arguments: <c>seat</c>.</summary>
    public const string NoSuchSeat = "selection.no-such-seat";

    /// <summary>A departure from the proposal comes with author and reason. Arguments: <c>missing</c>.</summary>
    public const string DepartureIncomplete = "selection.departure-incomplete";

    /// <summary>The seat has this holder already. Arguments: <c>seat</c>.</summary>
    public const string NothingDeparted = "selection.nothing-departed";

    /// <summary>Every reason of selection.</summary>
    public static ValueList<ReasonKind> All { get; } =
    [
        new(BestOnLevel, "C5.3", ["level", "from", "to"], []),
        new(BetterLot, "C5.3", ["deciding", "from", "to"], []),
        new(OnlyNominee, "C5.3", ["level", "from", "to"], []),
        new(FixedBySecretariat, "C5.4", ["decision"], []),
        new(NeededByRules, "C5.4", ["rules"], []),
        new(WorseOnLevel, "C5.3", ["level", "from", "to"], []),
        new(WorseLot, "C5.3", ["deciding", "from", "to"], []),
        new(ClashesWithRules, "C5.4", ["rules"], []),
        new(ExcludedBySecretariat, "C5.4", ["decision"], []),
        new(NotNominated, "C5.4", ["person", "seat"], []),
        new(NoSlate, "C5.5", ["rules"], []),
        new(LimitReached, "C5.7", ["limit"], []),
        new(NoSuchSeat, "C5.1", ["seat"], []),
        new(DepartureIncomplete, "C5.6", ["missing"], []),
        new(NothingDeparted, "C5.6", ["seat"], []),
    ];

    internal static Reason Because(string code, params ReadOnlySpan<Argument> arguments) =>
        new(code, All.First(kind => kind.Code == code).Clause, ValueList.Create(arguments), []);
}
