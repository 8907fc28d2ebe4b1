using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Tests.Proof;

public sealed class JournalScanTests : IDisposable
{
    private readonly SampleJournal journal = new(people: 5);

    public void Dispose() => journal.Dispose();

    public static TheoryData<string> Fields =>
        ["stream", "version", "kind", "kindVersion", "facts", "sealed", "command", "actor", "authorities", "concerned", "edition", "holdsFrom", "ordinal", "recordedAt", "hash", "position"];

    [Fact]
    public void A_journal_as_it_was_recorded_is_whole_and_says_what_lies_after_the_last_checkpoint()
    {
        JournalReport report = journal.Verify(journal.Events);

        report.Should().Be(new JournalReport([], 20, 5, 2, 15, 5));
    }

    [Theory]
    [MemberData(nameof(Fields))]
    public void A_change_of_any_field_of_any_event_before_the_last_checkpoint_is_found(string field)
    {
        for (int i = 0; i < 15; i++)
        {
            JournalEvent[] changed = [.. journal.Events];
            changed[i] = Changed(changed[i], field);

            journal.Verify(changed).Findings.Should().NotBeEmpty($"{field} of event {i + 1} was changed");
        }
    }

    [Fact]
    public void A_change_names_its_place()
    {
        JournalEvent[] changed = [.. journal.Events];
        changed[7] = changed[7] with { Facts = changed[7].Facts + " " };

        journal.Verify(changed).Findings.Should().Equal(new Reason(JournalReasons.HashDiffers, "C10.2", [new("stream", "dossier/2020/p3"), new("version", 2)], []));
    }

    [Fact]
    public void A_change_behind_the_last_checkpoint_breaks_the_chain_all_the_same()
    {
        JournalEvent[] changed = [.. journal.Events];
        changed[17] = changed[17] with { Facts = changed[17].Facts + " " };

        Codes(journal.Verify(changed)).Should().Equal(JournalReasons.HashDiffers);
    }

    [Fact]
    public void An_event_that_was_removed_is_missed_wherever_it_stood()
    {
        for (int i = 0; i < 15; i++)
        {
            IEnumerable<JournalEvent> left = journal.Events.Where(happened => happened.Position != i + 1);

            Codes(journal.Verify(left)).Should().Contain([JournalReasons.CountDiffers, JournalReasons.OrderDiffers], $"event {i + 1} was removed");
        }
    }

    [Fact]
    public void A_tail_that_was_cut_off_is_missed_with_its_stream()
    {
        IEnumerable<JournalEvent> left = journal.Events.Where(happened => happened.Position <= 13);

        journal.Verify(left).Findings.Where(finding => finding.Code == JournalReasons.HeadMissing).Select(finding => $"{finding["stream"]}@{finding["version"]}")
            .Should().Equal("dossier/2020/p4@3", "dossier/2020/p5@3");
    }

    [Fact]
    public void A_stream_that_vanished_whole_is_missed() =>
        Codes(journal.Verify(journal.Events.Where(happened => happened.Stream.Value != "dossier/2020/p2"))).Should().Contain(JournalReasons.HeadMissing);

    [Fact]
    public void An_event_that_was_slipped_in_is_found()
    {
        JournalEvent model = journal.Events[0];
        JournalEvent slipped = model with { Stream = new("dossier/2020/p9"), Position = 3 };
        slipped = slipped with { Hash = EventChain.Hash(EventHash.None, slipped) };
        IEnumerable<JournalEvent> moved = journal.Events.Select(happened => happened.Position < 3 ? happened : happened with { Position = happened.Position + 1 });

        Codes(journal.Verify(moved.Append(slipped))).Should().Contain([JournalReasons.EventAdded, JournalReasons.OrderDiffers]);
    }

    [Fact]
    public void A_chain_that_was_computed_again_after_a_change_is_found_with_its_place()
    {
        JournalEvent[] changed = [.. journal.Events];
        EventHash tip = EventHash.None;
        foreach (int i in Enumerable.Range(0, 20).Where(i => changed[i].Stream.Value == "dossier/2020/p1"))
        {
            changed[i] = changed[i] with { Act = changed[i].Act with { Actor = new(new("somebody-else"), Authorities.Registrant) } };
            changed[i] = changed[i] with { Hash = tip = EventChain.Hash(tip, changed[i]) };
        }

        journal.Verify(changed).Findings.Should().Contain(new Reason(
            JournalReasons.HeadDiffers, "C10.2", [new("stream", "dossier/2020/p1"), new("version", 1), new("checkpoint", 1)], []));
    }

    [Fact]
    public void Events_that_changed_their_places_are_found()
    {
        JournalEvent[] changed = [.. journal.Events];
        (changed[3], changed[4]) = (changed[3] with { Position = 5 }, changed[4] with { Position = 4 });

        Codes(journal.Verify(changed)).Should().Equal(JournalReasons.OrderDiffers);
    }

    [Fact]
    public void A_checkpoint_of_somebody_elses_key_is_not_trusted()
    {
        using var other = new SampleJournal(people: 5);

        Codes(journal.Verify(other.Events, other.Checkpoints)).Should().Equal(JournalReasons.OtherKey, JournalReasons.OtherKey);
    }

    [Fact]
    public void A_checkpoint_that_was_changed_taken_out_or_moved_is_found()
    {
        Checkpoint first = journal.Checkpoints[0], second = journal.Checkpoints[1];

        Codes(journal.Verify(journal.Events, [first with { Events = 4 }, second])).Should().Contain(JournalReasons.SignatureDiffers);
        Codes(journal.Verify(journal.Events, [first with { Heads = first.Heads.Add(new(new("a/b"), 1, EventHash.None)) }, second])).Should().Contain(JournalReasons.SignatureDiffers);
        Codes(journal.Verify(journal.Events, [second])).Should().Contain(JournalReasons.CheckpointMissing);
        Codes(journal.Verify(journal.Events, [second, first])).Should().Contain(JournalReasons.CheckpointMissing);
    }

    private static IEnumerable<string> Codes(JournalReport report) => report.Findings.Select(finding => finding.Code);

    private static JournalEvent Changed(JournalEvent happened, string field) => field switch
    {
        "stream" => happened with { Stream = new(happened.Stream.Value + "x") },
        "version" => happened with { Version = happened.Version + 1 },
        "kind" => happened with { Kind = happened.Kind + "x" },
        "kindVersion" => happened with { KindVersion = 2 },
        "facts" => happened with { Facts = happened.Facts.Replace("member", "leader", StringComparison.Ordinal) },
        "sealed" => happened with { Sealed = "" },
        "command" => happened with { Act = happened.Act with { Command = new("x") } },
        "actor" => happened with { Act = happened.Act with { Actor = happened.Act.Actor with { Id = new("x") } } },
        "authorities" => happened with { Act = happened.Act with { Actor = happened.Act.Actor with { By = Authorities.Public } } },
        "concerned" => happened with { Act = happened.Act with { Concerned = null } },
        "edition" => happened with { Act = happened.Act with { Edition = new("2021") } },
        "holdsFrom" => happened with { Act = happened.Act with { HoldsFrom = happened.Act.HoldsFrom.AddTicks(1) } },
        "ordinal" => happened with { Ordinal = 1 },
        "recordedAt" => happened with { RecordedAt = happened.RecordedAt.AddTicks(1) },
        "hash" => happened with { Hash = EventHash.None },
        "position" => happened with { Position = happened.Position + 100 },
        _ => throw new ArgumentOutOfRangeException(nameof(field)),
    };
}
