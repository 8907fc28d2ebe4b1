using System.Collections.Frozen;
using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Targets;

/// <summary>Makes reasons with the clause that stands in the list.</summary>
internal static class Because
{
    private const int Places = 4;

    private static readonly FrozenDictionary<string, Clause> Clauses =
        TargetReasons.All.ToFrozenDictionary(kind => kind.Code, kind => kind.Clause, StringComparer.Ordinal);

    public static Reason Of(string code, params ReadOnlySpan<Argument> arguments) => new(code, Clauses[code], ValueList.Create(arguments), []);

    /// <summary>A number for a sentence: cut towards zero, so that no threshold seems reached that is not.</summary>
    public static Argument Number(string name, Rational value) => new(name, value.Truncated(Places));

    /// <summary>A share as a percentage.</summary>
    public static Argument Percent(string name, double share) => Number(name, Rational.Exactly(share) * 100);

    public static Argument Time(string name, TimePoint at) => new(name, at.AsArgument());
}
