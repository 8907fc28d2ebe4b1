using FourPer1000.Domain;
using FourPer1000.Registration;

namespace FourPer1000.Testing;

/// <summary>Builds a form step by step. Begins with a team member of task force A1, within the window, in English, with an organisation behind the person.</summary>
/// <remarks>Immutable: every step returns a new builder, so that a half-built form can be shared between cases.</remarks>
public sealed record FormBuilder
{
    private readonly RegistrationForm form = new(
        new("r-1"), new("p-1"), new(2020, 9, 1, 12, 0, 0, TimeSpan.FromHours(2)), FormAction.Register, "A1", Role.TeamMember, null, new("o-1"), Language.English);

    /// <summary>A builder with the defaults.</summary>
    public FormBuilder()
    {
    }

    private FormBuilder(RegistrationForm form) => this.form = form;

    /// <summary>With this id.</summary>
    public FormBuilder WithId(string id) => With(form with { Id = new(id) });

    /// <summary>By this person.</summary>
    public FormBuilder By(string person) => With(form with { Person = new(person) });

    /// <summary>Submitted at this instant.</summary>
    public FormBuilder At(DateTimeOffset instant) => With(form with { SubmittedAt = instant });

    /// <summary>For this task force.</summary>
    public FormBuilder For(ObjectiveCode objective) => With(form with { Objective = objective });

    /// <summary>As an amendment of an active registration.</summary>
    public FormBuilder ToAmend() => With(form with { Action = FormAction.Amend });

    /// <summary>As a withdrawal.</summary>
    public FormBuilder ToWithdraw() => With(form with { Action = FormAction.Withdraw });

    /// <summary>As a team member.</summary>
    public FormBuilder AsTeamMember() => With(form with { Role = Role.TeamMember, Region = null });

    /// <summary>As global leader.</summary>
    public FormBuilder AsGlobalLeader() => With(form with { Role = Role.GlobalLeader, Region = null });

    /// <summary>As representative of a region; null names none, which is refused.</summary>
    public FormBuilder AsRepresentativeOf(string? region) => With(form with { Role = Role.RegionalRepresentative, Region = region });

    /// <summary>With this organisation behind the person; null for nobody.</summary>
    public FormBuilder From(string? organisation) => With(form with { Organisation = organisation is null ? null : new OrganisationId(organisation) });

    /// <summary>In this language.</summary>
    public FormBuilder In(Language language) => With(form with { Language = language });

    /// <summary>The form.</summary>
    public RegistrationForm Build() => form;

    private static FormBuilder With(RegistrationForm changed) => new(changed);
}
