using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Hosting.Tests;

public sealed class JournalAppendTests
{
    private static readonly Act Good = new(
        new("c-1"), new(new PersonId("p-1"), [Authorities.Registrant]), new PersonId("p-1"), EditionId.Edition2020, new(2020, 9, 1, 12, 0, 0, TimeSpan.Zero));

    // By number: a runner that hands test data on as UTF-8 would mend half a pair.
    private static readonly string[] Texts = ["\0", "a\ud800b", "\udc00"];

    public static TheoryData<int> Places => [.. Enumerable.Range(0, Texts.Length)];

    [Theory]
    [MemberData(nameof(Places))]
    public void What_would_not_come_back_as_it_was_is_recorded_by_no_journal(int place)
    {
        string text = Texts[place];
        Action[] appends =
        [
            () => One(Good with { Command = new(text) }),
            () => One(Good with { Actor = new(new PersonId(text), Good.Actor.By) }),
            () => One(Good with { Actor = new(null, [new Authority($"x{text}")]) }),
            () => One(Good with { Concerned = new PersonId(text) }),
            () => One(Good with { Edition = new(text) }),
            () => One(Good, stream: $"edition/{text}"),
            () => One(Good, facts: text),
            () => One(Good, content: text),
        ];

        foreach (Action append in appends)
        {
            append.Should().Throw<ArgumentException>();
        }

        One(Good, content: "🌱").Streams.Should().ContainSingle();
    }

    [Fact]
    public void An_authority_with_a_comma_would_read_as_two() =>
        FluentActions.Invoking(() => One(Good with { Actor = new(null, [new Authority("a, b")]) })).Should().Throw<ArgumentException>();

    [Theory]
    [InlineData("dossier.unheard-of", 1)]
    [InlineData("edition.deadline-came", 99)]
    public async Task An_event_of_an_unknown_kind_is_refused_before_anything_is_recorded(string name, int version)
    {
        var journal = new InMemoryJournal(TimeProvider.System);

        await FluentActions.Awaiting(() => journal.AppendAsync(new(
            Good, [new(StreamId.Edition(EditionId.Edition2020), 0, [new(new EventKind(name, version, changesState: true), "{}")])]))).Should().ThrowAsync<ArgumentException>();

        (await journal.ReadAllAsync().ToListAsync()).Should().BeEmpty();
        (await journal.FindAsync(Good.Command)).Should().BeEmpty();
    }

    private static JournalAppend One(Act act, string stream = "edition/2020", string facts = "{}", string? content = null) =>
        new(act, [new(new(stream), 0, [new(EventTable.DeadlineCame, facts, content)])]);
}
