using FourPer1000.Domain;
using FourPer1000.Registration;
using FourPer1000.Rules;

namespace FourPer1000.Exchange;

/// <summary>What is answered to one row.</summary>
/// <param name="Row">The row.</param>
/// <param name="Edition">The edition under which it was decided.</param>
/// <param name="Outcome">The outcome.</param>
/// <param name="Track">The track of an accepted form; null otherwise.</param>
/// <param name="Decision">The decision; null where the row is unreadable.</param>
public sealed record RegistrationDecision(RegistrationRow Row, EditionId Edition, RegistrationOutcome Outcome, Track? Track, Decision? Decision)
{
    /// <summary>The answer to a row that cannot be read.</summary>
    public static RegistrationDecision Unreadable(RegistrationRow row, EditionId edition) => new(row, edition, RegistrationOutcome.Unreadable, null, null);

    /// <summary>The answer that a verdict gives.</summary>
    /// <exception cref="ArgumentException">The verdict is not about a form, or leaves it waiting for a fact, which a whole set of references does not.</exception>
    public static RegistrationDecision Of(RegistrationRow row, EditionId edition, Verdict<DossierEvent> verdict)
    {
        ArgumentNullException.ThrowIfNull(verdict);
        return verdict.Events[0] switch
        {
            DossierEvent.FormAccepted accepted => new(row, edition, RegistrationOutcome.Accepted, accepted.Track, verdict.Decision),
            DossierEvent.FormWithdrawn => new(row, edition, RegistrationOutcome.Withdrawn, null, verdict.Decision),
            DossierEvent.FormRefused { Decision.IsRefused: true } => new(row, edition, RegistrationOutcome.Refused, null, verdict.Decision),
            _ => throw new ArgumentException($"A form led to {verdict.Events[0].GetType().Name}.", nameof(verdict)),
        };
    }
}
