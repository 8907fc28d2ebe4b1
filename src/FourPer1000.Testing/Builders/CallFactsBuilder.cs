using FourPer1000.Domain;
using FourPer1000.Registration;
using FourPer1000.Rules;

namespace FourPer1000.Testing;

/// <summary>Builds what a host brings to a decision. Begins with the call of 2020, a day within its window, a partner's person who acts for themselves.</summary>
/// <remarks>Immutable: every step returns a new builder.</remarks>
public sealed record CallFactsBuilder
{
    private readonly CallFacts facts = new(
        EditionId.Edition2020, RegistrationTerms.Edition2020, new(2020, 9, 1), Standing.Partner, new(new("p-1"), Authorities.Registrant));

    /// <summary>A builder with the defaults.</summary>
    public CallFactsBuilder()
    {
    }

    private CallFactsBuilder(CallFacts facts) => this.facts = facts;

    /// <summary>On this day of the call's time zone.</summary>
    public CallFactsBuilder On(DateOnly day) => new(facts with { LocalDate = day });

    /// <summary>With this standing on the day; null where it is not known, which is not none.</summary>
    public CallFactsBuilder WithStanding(Standing? standing) => new(facts with { Standing = standing });

    /// <summary>Under these terms.</summary>
    public CallFactsBuilder Under(RegistrationTerms terms) => new(facts with { Terms = terms });

    /// <summary>Under this edition.</summary>
    public CallFactsBuilder Of(EditionId edition) => new(facts with { Edition = edition });

    /// <summary>By somebody with these authorities.</summary>
    public CallFactsBuilder By(string? actor, params ReadOnlySpan<Authority> authorities) =>
        new(facts with { Actor = new(actor is null ? null : new PersonId(actor), AuthoritySet.Create(authorities)) });

    /// <summary>By the Executive Secretariat.</summary>
    public CallFactsBuilder BySecretariat() => By("secretariat", Authorities.ExecutiveSecretariat);

    /// <summary>For a form as a host would find them: terms and day from the window, standing from the book, the person as registrant.</summary>
    public CallFactsBuilder For(RegistrationForm form, StandingBook book, CallWindow window)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(window);
        DateOnly day = window.DateOf(form.SubmittedAt);
        return new(facts with
        {
            Terms = window.Terms,
            LocalDate = day,
            Standing = book.StandingOf(form.Person, form.Organisation, day),
            Actor = new(form.Person, Authorities.Registrant),
        });
    }

    /// <summary>The facts.</summary>
    public CallFacts Build() => facts;
}
