using FourPer1000.Domain;
using FourPer1000.Rules;
using FourPer1000.Targets;
using FourPer1000.Texts;

namespace FourPer1000.Exchange;

/// <summary>What a measure of the plan comes to, in words.</summary>
public static class EvaluationSentences
{
    /// <summary>Status, flags, every reason with its clause, and for whole things how many are missing.</summary>
    public static string Of(Phrasebook book, PlanEdition edition, MeasureEvaluation one)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(one);
        string text = ResultSentences.Of(book, one.Result);
        return one.Result.Figures.UnitsShort is { Sign: > 0 } missing && edition.Find(one.Measure) is { } measure
            ? $"{text} {book.Render("evaluation", "gap", new Argument("count", new Rational(missing, 1).Truncated(0)), new Argument("unit", UnitKey.Of(measure.Unit)))}"
            : text;
    }

    /// <summary>Why a row of observations cannot be read.</summary>
    public static string Of(Phrasebook book, UnreadableObservation row)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(row);
        return string.Join(' ', row.Faults.Select(fault => book.Render("fault", fault.Code, new Argument("column", fault.Column), new Argument("value", fault.Value))));
    }
}
