using FourPer1000.Domain;
using FourPer1000.Registration;
using FourPer1000.Rules;
using FourPer1000.Testing;

namespace FourPer1000.Tests;

public sealed class DueWorkTests
{
    private static readonly RegistrationTerms Conditional = RegistrationTerms.Edition2020 with { OfficeWithoutStanding = OfficeWithoutStanding.Conditional };
    private static readonly CallWindow Window = new(RegistrationTerms.Edition2020, TimeZoneInfo.CreateCustomTimeZone("Paris", TimeSpan.FromHours(2), "Paris", "Paris"));
    private static readonly DueFacts Nothing = new(Acts.Noon, EditionId.Edition2020, Window);

    [Fact]
    public void With_nothing_recorded_nothing_is_due() => DueWork.At(Nothing).Should().BeEmpty();

    [Theory]
    [InlineData("2020-09-30T23:59:59+02:00", false)]
    [InlineData("2020-10-01T00:00:00+02:00", true)]
    [InlineData("2020-09-30T23:00:00+00:00", true)]
    public void A_window_has_closed_at_midnight_after_its_last_day_in_its_own_zone(string at, bool isDue)
    {
        DueFacts facts = Nothing with { At = DateTimeOffset.Parse(at, System.Globalization.CultureInfo.InvariantCulture) };

        DueWork.At(facts).OfType<DueItem.WindowClosed>().Any().Should().Be(isDue);
    }

    [Fact]
    public void What_came_and_is_recorded_is_not_due_again()
    {
        DueFacts facts = Nothing with { At = Acts.Noon.AddYears(1) };
        DueItem item = DueWork.At(facts).Should().ContainSingle().Which;

        DueWork.At(facts with { Carried = [item.Id] }).Should().BeEmpty();
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData(Standing.None, true)]
    [InlineData(Standing.Member, true)]
    public void A_waiting_form_is_due_once_its_fact_is_known(Standing? standing, bool isDue)
    {
        DueFacts facts = With(new Played().Form(new FormBuilder().AsGlobalLeader(), null), standing);

        DueWork.At(facts).Should().HaveCount(isDue ? 1 : 0).And.AllBeOfType<DueItem.FactKnown>();
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData(Standing.None, false)]
    [InlineData(Standing.Partner, true)]
    public void A_condition_is_due_to_be_cleared_once_standing_has_begun(Standing? standing, bool isDue)
    {
        DueFacts facts = With(new Played().Form(new FormBuilder().AsGlobalLeader(), Standing.None, Conditional), standing);

        DueWork.At(facts).Should().HaveCount(isDue ? 1 : 0).And.AllBeOfType<DueItem.StandingBegan>();
    }

    [Fact]
    public void What_is_settled_is_not_due()
    {
        DueFacts facts = With(new Played().Form(new FormBuilder()).Form(new FormBuilder().For("A2").AsGlobalLeader(), null).Move("A2", DossierTrigger.Settle), Standing.Member);

        DueWork.At(facts).Should().BeEmpty();
    }

    [Theory]
    [InlineData(364, "")]
    [InlineData(365, "statement")]
    [InlineData(1094, "statement")]
    [InlineData(1095, "email,name,reason,statement whole")]
    public void Fields_are_due_to_be_erased_each_at_its_own_time(int days, string expected)
    {
        DueFacts facts = Nothing with { At = Acts.Noon.AddDays(days), Holdings = Held(withdrawn: true) };
        facts = facts with { Carried = [new DueItem.WindowClosed(facts.Edition, Window.Terms.Deadline).Id] };

        string.Join(' ', DueWork.At(facts).Cast<DueItem.Erasure>().Select(item => string.Join(',', item.Fields) + (item.IsWhole ? " whole" : ""))).Should().Be(expected);
    }

    [Fact]
    public void Nothing_is_erased_while_a_registration_is_active() =>
        Retention.Due(Held(withdrawn: false), Acts.Noon.AddYears(20)).Should().BeEmpty();

    [Fact]
    public void An_erasure_that_was_asked_for_and_is_not_done_is_due_to_be_finished_and_nothing_else_of_the_person()
    {
        ValueList<JournalEvent> person = Acts.Chain(
            StreamId.Person(new("p-1")),
            (EventTable.DetailsGiven, new PersonalDetails("N", "E", "S").Facts(), Acts.By(Acts.Registrant)),
            (EventTable.ErasureRequested, new ErasureRecord(["statement"], false).Write(), Acts.By(Acts.Secretariat)));
        DueFacts facts = Nothing with { At = Acts.Noon.AddYears(20), Holdings = Folding.Of(JournalViews.Holdings, person) };

        DueWork.At(facts with { Carried = [new DueItem.WindowClosed(facts.Edition, Window.Terms.Deadline).Id] }).Should().Equal(new DueItem.OpenErasure(new("p-1")));
    }

    [Fact]
    public void A_checkpoint_is_due_at_the_beginning_and_after_the_interval()
    {
        var last = new Checkpoint(4, Acts.Noon, 9, 9, EventHash.None, EventHash.None, [], EventHash.None, "", "");
        DueFacts facts = Nothing with { CheckpointEvery = TimeSpan.FromHours(1) };

        DueWork.At(facts).Should().Equal(new DueItem.NextCheckpoint(1));
        DueWork.At(facts with { LastCheckpoint = last, At = Acts.Noon.AddMinutes(59) }).Should().BeEmpty();
        DueWork.At(facts with { LastCheckpoint = last, At = Acts.Noon.AddMinutes(60) }).Should().Equal(new DueItem.NextCheckpoint(5));
    }

    [Fact]
    public void An_id_is_the_same_for_the_same_item_and_fits_a_command()
    {
        DueItem[] items =
        [
            new DueItem.WindowClosed(new("2020"), new(2020, 9, 30)),
            new DueItem.FactKnown(new("2020"), new("p-1"), "A1", new("r-1"), new(2020, 9, 1)),
            new DueItem.StandingBegan(new("2020"), new("p-1"), "A1", new("r-1"), new(2020, 9, 1)),
            new DueItem.FactKnown(new("2020"), new("p-1"), "A1", new("r-1"), new(2020, 9, 2)),
            new DueItem.FactKnown(new("2020"), new("p-1A"), "1", new("r-1"), new(2020, 9, 1)),
            new DueItem.Erasure(new("p-1"), ["name"], false, Acts.Noon),
            new DueItem.Erasure(new("p-1"), ["name"], true, Acts.Noon),
            new DueItem.OpenErasure(new("p-1")),
            new DueItem.NextCheckpoint(1),
        ];

        items.Select(item => item.Id).Should().OnlyHaveUniqueItems().And.Equal(items.Select(item => (item with { }).Id));
        items.Should().OnlyContain(item => new CommandId(item.Id).Value == item.Id);
        DueWork.Rules.Select(rule => rule.Name).Should().BeSubsetOf(items.Select(item => item.Id.Split(':', StringSplitOptions.None)[0]));
    }

    private static DueFacts With(Played played, Standing? standing) => Nothing with
    {
        Registrations = Folding.Of(JournalViews.Registrations, played.Events),
        StandingOf = (_, _, _) => standing,
    };

    private static ValueList<ViewRow> Held(bool withdrawn)
    {
        ValueList<JournalEvent> given = Acts.Chain(
            StreamId.Person(new("p-1")), (EventTable.DetailsGiven, new PersonalDetails("N", "E", "S").Facts(), Acts.By(Acts.Registrant)));
        Played played = new Played().Form(new FormBuilder());
        return
        [
            .. Folding.Of(JournalViews.Holdings, given),
            .. Folding.Of(JournalViews.Holdings, withdrawn ? [.. played.Form(new FormBuilder().WithId("r-2").ToWithdraw()).Events.Select(one => one with { RecordedAt = Acts.Noon })] : played.Events),
        ];
    }
}
