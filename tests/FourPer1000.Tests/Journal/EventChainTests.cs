using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Tests;

public sealed class EventChainTests
{
    private static readonly JournalEvent First = Acts.Chain(StreamId.Person(new("p-1")), (EventTable.ErasureRequested, "{\"a\":1}", Acts.By(Acts.Secretariat)))[0] with { Sealed = "s" };

    public static TheoryData<string> Changes => [.. Changed.Keys];

    private static Dictionary<string, Func<JournalEvent, JournalEvent>> Changed { get; } = new(StringComparer.Ordinal)
    {
        ["stream"] = one => one with { Stream = StreamId.Person(new("p-2")) },
        ["version"] = one => one with { Version = 2 },
        ["kind"] = one => one with { Kind = "person.erased" },
        ["form"] = one => one with { KindVersion = 2 },
        ["facts"] = one => one with { Facts = "{\"a\":2}" },
        ["sealed"] = one => one with { Sealed = "t" },
        ["no sealed part"] = one => one with { Sealed = null },
        ["an empty sealed part"] = one => one with { Sealed = "" },
        ["command"] = one => one with { Act = one.Act with { Command = new("c-2") } },
        ["actor"] = one => one with { Act = one.Act with { Actor = new(new PersonId("s-2"), one.Act.Actor.By) } },
        ["no actor"] = one => one with { Act = one.Act with { Actor = new(null, one.Act.Actor.By) } },
        ["authorities"] = one => one with { Act = one.Act with { Actor = new(one.Act.Actor.Id, AuthoritySet.None) } },
        ["person"] = one => one with { Act = one.Act with { Concerned = new PersonId("p-3") } },
        ["nobody"] = one => one with { Act = one.Act with { Concerned = null } },
        ["edition"] = one => one with { Act = one.Act with { Edition = new("2030") } },
        ["holds from"] = one => one with { Act = one.Act with { HoldsFrom = one.Act.HoldsFrom.AddTicks(1) } },
        ["ordinal"] = one => one with { Ordinal = 1 },
        ["recorded at"] = one => one with { RecordedAt = one.RecordedAt.AddTicks(1) },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_change_of_any_field_changes_the_hash(string what) =>
        EventChain.Hash(EventHash.None, Changed[what](First)).Should().NotBe(EventChain.Hash(EventHash.None, First));

    [Fact]
    public void Every_field_but_position_and_hash_is_covered()
    {
        IEnumerable<string> covered = Changed.Values.SelectMany(change => Differences(First, change(First))).Distinct(StringComparer.Ordinal);

        typeof(JournalEvent).GetProperties().Select(property => property.Name)
            .Except(["EqualityContract", nameof(JournalEvent.Position), nameof(JournalEvent.Hash)]).Should().BeSubsetOf(covered);
    }

    [Fact]
    public void The_place_in_the_journal_and_the_offset_of_a_time_do_not_matter()
    {
        EventHash hash = EventChain.Hash(EventHash.None, First);

        EventChain.Hash(EventHash.None, First with { Position = 77, Hash = hash }).Should().Be(hash);
        EventChain.Hash(EventHash.None, First with { RecordedAt = First.RecordedAt.ToOffset(TimeSpan.FromHours(5)) }).Should().Be(hash);
    }

    [Fact]
    public void The_hash_covers_what_came_before()
    {
        EventHash hash = EventChain.Hash(EventHash.None, First);

        EventChain.Hash(hash, First).Should().NotBe(hash);
        EventChain.Holds(EventHash.None, First with { Hash = hash }).Should().BeTrue();
        EventChain.Holds(hash, First with { Hash = hash }).Should().BeFalse();
    }

    [Fact]
    public void Letters_cannot_wander_from_one_field_to_the_next()
    {
        JournalEvent one = First with { Facts = "ab", Sealed = "c" }, other = First with { Facts = "a", Sealed = "bc" };

        EventChain.Hash(EventHash.None, one).Should().NotBe(EventChain.Hash(EventHash.None, other));
    }

    [Fact]
    public void Authorities_cannot_run_into_each_other()
    {
        JournalEvent one = By(["a", "b"]), other = By(["a, b"]), third = By(["a", ", b"]);

        new[] { one, other, third }.Select(happened => EventChain.Hash(EventHash.None, happened)).Should().OnlyHaveUniqueItems();

        static JournalEvent By(string[] codes) => First with { Act = First.Act with { Actor = new(null, AuthoritySet.Create([.. codes.Select(code => new Authority(code))])) } };
    }

    [Fact]
    public void Half_a_surrogate_pair_has_no_hash_and_is_not_taken_for_another_letter()
    {
        JournalEvent half = First with { Facts = "{\"a\":\"\ud800\"}" }, other = First with { Facts = "{\"a\":\"\ufffd\"}" };

        FluentActions.Invoking(() => EventChain.Hash(EventHash.None, half)).Should().Throw<ArgumentException>();
        EventChain.Holds(EventHash.None, half with { Hash = EventChain.Hash(EventHash.None, other) }).Should().BeFalse();
    }

    [Fact]
    public void A_known_event_has_a_known_hash()
    {
        // Computed once by a program of its own: length-prefixed UTF-8, little-endian 64-bit numbers, ticks of universal time.
        EventChain.Hash(EventHash.None, First).Digits.Should().Be(Known);
    }

    [Fact]
    public void A_hash_has_64_lower_case_digits()
    {
        EventHash.None.Digits.Should().Be(new string('0', 64));
        FluentActions.Invoking(() => new EventHash(new string('A', 64))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new EventHash("0")).Should().Throw<ArgumentException>();
    }

    private const string Known = "ad5553af3a3e08f7b3d3b7b872da3236c5b8cce4b306685ea01664c713936c93";

    private static IEnumerable<string> Differences(JournalEvent one, JournalEvent other) =>
        typeof(JournalEvent).GetProperties().Where(property => !Equals(property.GetValue(one), property.GetValue(other))).Select(property => property.Name);
}
