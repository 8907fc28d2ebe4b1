using FourPer1000.Registration;
using FourPer1000.Testing;

namespace FourPer1000.Hosting.Tests;

/// <summary>When a form came is for the desk to say; only the Secretariat dates one otherwise.</summary>
public sealed class FormDateTests
{
    private static readonly DateTimeOffset November = new(2020, 11, 5, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_form_that_a_registrant_sends_is_dated_by_the_clock_whatever_it_says()
    {
        await using var portal = new Portal();
        portal.Clock.Set(November);
        RegistrationForm form = new FormBuilder().AsGlobalLeader().At(Portal.Noon).Build();

        RegistrationAnswer answer = await portal.SubmitAsync(form, "c-1");

        var accepted = (DossierEvent.FormAccepted)DossierRecord.Read(answer.Events[0]).Happened;
        (accepted.Track, accepted.Form.SubmittedAt, accepted.LocalDate).Should().Be((Track.Reserve, November, new DateOnly(2020, 11, 5)));
        answer.Events[0].Act.HoldsFrom.Should().Be(November);
    }

    [Fact]
    public async Task A_repeated_form_gets_the_first_answer_whatever_date_it_names()
    {
        await using var portal = new Portal();
        RegistrationAnswer first = await portal.SubmitAsync(new FormBuilder().Build(), "c-1");
        portal.Clock.Set(November);

        RegistrationAnswer again = await portal.SubmitAsync(new FormBuilder().At(November).Build(), "c-1");

        (again.IsRepeated, again.Receipt).Should().Be((true, first.Receipt));
    }

    [Fact]
    public async Task The_secretariat_dates_the_form_that_it_enters_and_that_is_seen()
    {
        await using var portal = new Portal();
        portal.Clock.Set(November);
        portal.Actors.Always = Portal.Secretariat;

        RegistrationAnswer answer = await portal.SubmitAsync(new FormBuilder().AsGlobalLeader().At(Portal.Noon).Build(), "c-1");

        var accepted = (DossierEvent.FormAccepted)DossierRecord.Read(answer.Events[0]).Happened;
        (accepted.Track, accepted.Form.SubmittedAt).Should().Be((Track.Initial, Portal.Noon));
        (answer.Events[0].RecordedAt, answer.Events[0].Act.HoldsFrom, answer.Events[0].Act.Actor).Should().Be((November, Portal.Noon, Portal.Secretariat));
        DecisionAssert.RefusedFor((await portal.SubmitAsync(new FormBuilder().AsGlobalLeader().At(November).Build(), "c-1")).Decision, HostingReasons.CommandReused);
    }

    [Fact]
    public async Task An_explanation_for_a_registrant_is_dated_by_the_clock_as_well()
    {
        await using var portal = new Portal(options => options.ForEdition(Edition.Edition2020 with { Registration = RegistrationTerms.Edition2020 with { LateOffice = LateOffice.Refuse } }));
        RegistrationForm form = new FormBuilder().AsGlobalLeader().At(Portal.Noon).Build();
        portal.Clock.Set(November);

        DecisionAssert.RefusedFor((await portal.Desk<RegistrationDesk>().ExplainAsync(form)).Explanation!, RegistrationReasons.OfficeClosed);
    }
}
