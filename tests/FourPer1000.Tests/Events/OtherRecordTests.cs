using FourPer1000.Rules;
using FourPer1000.Selection;
using FourPer1000.Targets;

namespace FourPer1000.Tests;

public sealed class OtherRecordTests
{
    private static readonly Decision No = Decision.Refuse(new Reason(HostingReasons.PersonErased, "C10.3"));

    public static TheoryData<PlanObservation> Figures => new()
    {
        new PlanObservation("A1.1", "global", new(2024, 12, 31), 12.50m),
        new PlanObservation("A1.1", "europe", new(2024, 1, 1), MilestoneState.Planned) { Evidence = "a \"b\"", Source = "ü" },
        new PlanObservation("F3.2", "FRA", new(2030, 6, 1), -3m) { Low = -4m, High = -2.000m },
    };

    [Theory]
    [MemberData(nameof(Figures))]
    public void A_figure_is_read_as_written(PlanObservation figure)
    {
        JournalEvent stored = Acts.Chain(StreamId.Observations(figure.Measure), (EventTable.ObservationRecorded, ObservationRecord.Write(figure), Acts.By(Acts.Secretariat, null)))[0];

        ObservationRecord.Read(stored).Should().Be(figure with { RecordedAt = stored.RecordedAt });
        ObservationRecord.Read(stored.Facts).Should().Be(figure);
    }

    [Fact]
    public void Erasures_refusals_and_deadlines_are_read_as_written()
    {
        var erasure = new ErasureRecord(["email", "name"], IsWhole: true);
        var refusal = new RefusalRecord("erase", "p-1", No);
        var deadline = new DeadlineRecord("window-closed:1", "window-closed", new(2020, 9, 30));

        ErasureRecord.Read(Stored(EventTable.PersonErased, erasure.Write())).Should().Be(erasure);
        RefusalRecord.Read(Stored(EventTable.RequestRefused, refusal.Write())).Should().Be(refusal);
        DeadlineRecord.Read(Stored(EventTable.DeadlineCame, deadline.Write())).Should().Be(deadline);
    }

    [Fact]
    public void The_answer_of_any_event_can_be_told_again()
    {
        RecordedDecision.Of(Stored(EventTable.SlateRefused, new RefusalRecord("decide", "1", No).Write())).Should().Be(No);
        RecordedDecision.Of(Stored(EventTable.PersonErased, "{}")).Should().Be(Decision.Grant);
        FluentActions.Invoking(() => RecordedDecision.Of(Stored(EventTable.PersonErased, "{}") with { KindVersion = 9 })).Should().Throw<UnknownEventException>();
    }

    [Fact]
    public void A_proposed_slate_keeps_input_seats_levels_and_seal()
    {
        var record = new SlateProposedRecord(
            "{\"date\":\"2020-10-01\"}", new("sha256:1"), [new(new("A1", "global-leader"), new("p-1"), 7), new(new("A1", "europe"), null, 0)], [new("load", 3, true)], new("seal"), new(77));

        JournalEvent stored = Stored(EventTable.SlateProposed, record.Write());

        SlateProposedRecord.Read(stored).Should().Be(record);
        SlateProposedRecord.Read(stored with { KindVersion = 1 }).Limits.Should().Be(SearchLimits.Default, "the first form did not say");
    }

    [Fact]
    public void A_decided_slate_keeps_everything_but_the_reasons()
    {
        var departure = new Departure(new("A1", "europe"), new("p-2"), "s-1", "because of p-1", Acts.Noon);
        var record = new SlateDecidedRecord(
            4, [new(departure, new("p-1"), [new("load", 1, 2)], ["organisation-cap"])], [new(new("A1", "europe"), new("p-2"), 1)], [new("load", 2, true)], ["organisation-cap"]);

        string text = record.Write();

        text.Should().NotContain("because");
        SlateDecidedRecord.Read(Stored(EventTable.SlateDecided, text)).Should().Be(
            record with { Departures = [record.Departures[0] with { Departure = departure with { Reason = "" } }] });
    }

    private static JournalEvent Stored(EventKind kind, string facts) => Acts.Chain(StreamId.Person(new("p-1")), (kind, facts, Acts.By(Acts.Secretariat)))[0];
}
