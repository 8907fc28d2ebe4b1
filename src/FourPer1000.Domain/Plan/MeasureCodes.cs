namespace FourPer1000.Domain;

/// <summary>Kinds and scopes of measures as codes.</summary>
public static class MeasureCodes
{
    /// <summary><c>count-per-year</c>, <c>coverage</c>, <c>milestone</c>, <c>numeric-level</c>, <c>numeric-range</c> or <c>percentage</c>.</summary>
    public static string Code(this MeasureKind kind) => kind switch
    {
        MeasureKind.CountPerYear => "count-per-year",
        MeasureKind.Coverage => "coverage",
        MeasureKind.Milestone => "milestone",
        MeasureKind.NumericLevel => "numeric-level",
        MeasureKind.NumericRange => "numeric-range",
        MeasureKind.Percentage => "percentage",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of measure."),
    };

    /// <summary><c>global</c>, <c>per-country</c> or <c>per-region</c>.</summary>
    public static string Code(this MeasureScope scope) => scope switch
    {
        MeasureScope.Global => "global",
        MeasureScope.PerCountry => "per-country",
        MeasureScope.PerRegion => "per-region",
        _ => throw new ArgumentOutOfRangeException(nameof(scope), scope, "Not a scope."),
    };
}
