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
    /// <summary>The whole text: what became of it, every reason with its clause, what is still to happen, what would change it.</summary>
    public static string Of(Phrasebook book, RegistrationDecision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        var text = new StringBuilder();
        Append(book, text, decision, decision.Decision?.Remedies ?? []);
        return text.ToString();
    }

    internal static void Append(Phrasebook book, StringBuilder into, RegistrationDecision decision, ValueList<RemedySet> remedies)
    {
        ArgumentNullException.ThrowIfNull(book);
        string outcome = OutcomeKeys[(int)decision.Outcome];
        if (decision.Row.Form is not { } form)
        {
            book.Append(into, "decision", outcome);
            foreach (RowFault fault in decision.Row.Faults)
            {
                into.Append(' ');
                book.Append(into, "fault", fault.Code, new Argument("column", fault.Column), new Argument("value", fault.Value));
            }

            return;
        }

        book.Append(
            into,
            "decision",
            outcome,
            new Argument("objective", form.Objective.Value),
            new Argument("role", form.Role.Code()),
            new Argument("track", decision.Track?.Code() ?? ""));
        book.AppendWhy(into, decision.Decision!, remedies);
    }

    private static readonly string[] OutcomeKeys = [.. Enum.GetValues<RegistrationOutcome>().Select(Codes.Of)];
}
