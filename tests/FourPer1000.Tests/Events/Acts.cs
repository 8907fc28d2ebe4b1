using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Tests;

/// <summary>Recorded events, made by hand.</summary>
internal static class Acts
{
    public static readonly DateTimeOffset Noon = new(2020, 9, 1, 12, 0, 0, TimeSpan.Zero);

    public static Act By(Actor actor, string? person = "p-1", DateTimeOffset? holdsFrom = null, string command = "c-1") =>
        new(new(command), actor, person is null ? null : new PersonId(person), EditionId.Edition2020, holdsFrom ?? Noon);

    public static Actor Secretariat { get; } = new(new PersonId("s-1"), Authorities.ExecutiveSecretariat);

    public static Actor Registrant { get; } = new(new PersonId("p-1"), Authorities.Registrant);

    /// <summary>The events of one stream, with versions, times and hashes as a journal gives them.</summary>
    public static ValueList<JournalEvent> Chain(StreamId stream, params IEnumerable<(EventKind Kind, string Facts, Act Act)> happened)
    {
        var chain = new List<JournalEvent>();
        EventHash before = EventHash.None;
        foreach ((EventKind kind, string facts, Act act) in happened)
        {
            var one = new JournalEvent(chain.Count + 1, stream, chain.Count + 1, kind.Name, kind.Version, facts, null, act, 0, Noon.AddMinutes(chain.Count), EventHash.None);
            chain.Add(one with { Hash = before = EventChain.Hash(before, one) });
        }

        return ValueList.From(chain);
    }

    public static ValueList<JournalEvent> Dossier(params IEnumerable<(DossierRecord Record, Act Act)> records) =>
        Chain(StreamId.Dossier(EditionId.Edition2020, new("p-1")), records.Select(one => (one.Record.Kind, one.Record.Write(), one.Act)));
}
