using System.Text;
using FourPer1000.Domain;
using FourPer1000.Registration;
using FourPer1000.Rules;
using FourPer1000.StateMachines;
using FourPer1000.Texts;

namespace FourPer1000.Exchange;

/// <summary>The text of a decision about a form, in the language of the form.</summary>
public static class RegistrationSentences
{
    private static readonly string[] OutcomeKeys = [.. Enum.GetValues<RegistrationOutcome>().Select(Codes.Of)];

    /// <summary>The whole text: what became of it, every reason with its clause, what is still to happen, what would change it.</summary>
    public static string Of(Phrasebook book, RegistrationDecision decision)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(decision);
        var text = new StringBuilder();
        string outcome = OutcomeKeys[(int)decision.Outcome];
        if (decision.Row.Form is { } form)
        {
            book.Append(
                text,
                "decision",
                outcome,
                new Argument("objective", decision.Row.Objective ?? ""),
                new Argument("role", form.Role.Code()),
                new Argument("track", decision.Track?.Code() ?? ""));
            book.AppendWhy(text, decision.Decision!);
            return text.ToString();
        }

        book.Append(text, "decision", outcome);
        foreach (RowFault fault in decision.Row.Faults)
        {
            text.Append(' ');
            book.Append(text, "fault", fault.Code, new Argument("column", fault.Column), new Argument("value", fault.Value));
        }

        return text.ToString();
    }
}
