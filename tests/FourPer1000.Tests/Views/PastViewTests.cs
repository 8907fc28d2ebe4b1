using FourPer1000.Registration;
using FourPer1000.Rules;
using FourPer1000.Testing;

namespace FourPer1000.Tests;

public sealed class PastViewTests
{
    // Recorded at noon, 12:01 and 12:02 (see Acts.Chain).
    private static readonly ValueList<JournalEvent> Events = new Played()
        .Form(new FormBuilder(), holdsFrom: Acts.Noon.AddHours(-3))
        .Form(new FormBuilder().For("B1").WithId("r-2"), holdsFrom: Acts.Noon.AddHours(-2))
        .Form(new FormBuilder().WithId("r-3").ToWithdraw(), holdsFrom: Acts.Noon.AddHours(-1))
        .Events;

    public static TheoryData<int, double, string> Times => new()
    {
        { -1, 0, "" },
        { 0, 0, "A1 accepted" },
        { 0, -2.5, "A1 accepted" },
        { 0, -3.5, "" },
        { 1, 0, "A1 accepted, B1 accepted" },
        { 1, -2.5, "A1 accepted" },
        { 2, -1.5, "A1 accepted, B1 accepted" },
        { 2, 0, "A1 withdrawn, B1 accepted" },
    };

    [Theory]
    [MemberData(nameof(Times))]
    public void What_was_known_when_and_held_when(int minutes, double hours, string expected) =>
        Text(Folding.Past(JournalViews.Registrations, Events, Acts.Noon.AddMinutes(minutes), Acts.Noon.AddHours(hours))).Should().Be(expected);

    [Fact]
    public void What_was_decided_on_earlier_steps_does_not_hold_before_them()
    {
        ValueList<JournalEvent> events = new Played()
            .Form(new FormBuilder().AsGlobalLeader(), holdsFrom: Acts.Noon.AddHours(1))
            .Move("A1", DossierTrigger.HandOver, holdsFrom: Acts.Noon)
            .Events;

        Folding.Past(JournalViews.Registrations, events, DateTimeOffset.MaxValue, Acts.Noon.AddMinutes(30)).Should().BeEmpty();
        Text(Folding.Past(JournalViews.Registrations, events, DateTimeOffset.MaxValue, Acts.Noon.AddHours(1))).Should().Be("A1 candidate");
    }

    [Fact]
    public void A_figure_holds_from_its_day_whatever_was_recorded_before_it()
    {
        ValueList<JournalEvent> figures = Acts.Chain(
            StreamId.Observations("A1.ndcs"),
            new[] { 2025, 2024 }.Select(year => (
                EventTable.ObservationRecorded,
                ObservationRecord.Write(new("A1.ndcs", "global", new(year, 1, 1), year)),
                Acts.By(Acts.Secretariat, null, new DateTimeOffset(year, 1, 1, 0, 0, 0, TimeSpan.Zero)))));

        Folding.Past(JournalViews.Observations, figures, DateTimeOffset.MaxValue, new(2024, 6, 1, 0, 0, 0, TimeSpan.Zero))
            .Should().ContainSingle().Which.Key.Should().EndWith("2024-01-01");
    }

    private static string Text(ValueList<ViewRow> rows) => string.Join(", ", rows.Select(row => $"{row.Objective} {row.State}"));
}
