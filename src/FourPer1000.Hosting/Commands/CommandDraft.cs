using FourPer1000.Rules;

namespace FourPer1000.Hosting;

/// <summary>What a desk has decided and wants to record.</summary>
internal sealed record CommandDraft(Act Act, Decision Decision, ValueList<StreamAppend> Streams)
{
    public CommandDraft(Act act, Decision decision, StreamId stream, long after, NewEvent made)
        : this(act, decision, [new(stream, after, [made])])
    {
    }

    /// <summary>The same, as long as nobody writes to the streams of these people: an erasure, above all.</summary>
    public CommandDraft Guarding(params IEnumerable<PersonState> people) => this with { Streams = ValueList.From(Streams.Concat(people.Select(person => person.Guard))) };
}
