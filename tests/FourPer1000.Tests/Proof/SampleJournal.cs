using System.Security.Cryptography;
using FourPer1000.Domain;
using FourPer1000.Registration;
using FourPer1000.Rules;

namespace FourPer1000.Tests.Proof;

/// <summary>A journal of dossiers as a list, with signed checkpoints.</summary>
internal sealed class SampleJournal : IDisposable
{
    private static readonly string[] Objectives = ["A1", "A2", "A3", "B1"];
    private readonly ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    /// <summary>Every person asks for four task forces, of which three are granted; a checkpoint after each third of the journal but the last.</summary>
    public SampleJournal(int people)
    {
        PublicKey = Convert.ToBase64String(key.ExportSubjectPublicKeyInfo());
        var dossiers = Enumerable.Range(1, people).Select(i => Dossier.Empty(new($"p{i}"), EditionId.Edition2020)).ToArray();
        var tips = new EventHash[people];
        for (int round = 0; round < Objectives.Length; round++)
        {
            for (int person = 0; person < people; person++)
            {
                (dossiers[person], tips[person]) = Append(dossiers[person], tips[person], round);
            }

            if (round is 0 or 2)
            {
                Checkpoint();
            }
        }
    }

    public string PublicKey { get; }

    public List<JournalEvent> Events { get; } = [];

    public List<Checkpoint> Checkpoints { get; } = [];

    public static RegistrationTerms Terms => RegistrationTerms.Edition2020;

    public JournalReport Verify(IEnumerable<JournalEvent> events, IReadOnlyList<Checkpoint>? checkpoints = null)
    {
        var scan = new JournalScan(checkpoints ?? Checkpoints, PublicKey);
        foreach (JournalEvent happened in events.OrderBy(happened => happened.Position))
        {
            scan.Add(happened);
        }

        return scan.End();
    }

    /// <summary>The dossier of a decision, as a host hands it out.</summary>
    public DecisionDossier DossierOf(string person, long version)
    {
        StreamHead[] heads = [.. CheckpointChain.HeadsOf(Checkpoints).Values];
        var stream = StreamId.Dossier(EditionId.Edition2020, new(person));
        int place = Array.FindIndex(heads, head => head.Stream == stream);
        return new(
            stream,
            version,
            ValueList.From(Events.Where(happened => happened.Stream == stream && happened.Version <= heads[place].Version)),
            TermsEvent.Write(Terms),
            CheckpointSeal.Of(Checkpoints[^1]),
            HeadsTree.Path(heads, place));
    }

    public void Dispose() => key.Dispose();

    private (Dossier, EventHash) Append(Dossier dossier, EventHash tip, int round)
    {
        var at = new DateTimeOffset(2020, 9, 1 + round, 12, 0, 0, TimeSpan.Zero);
        var form = new RegistrationForm(
            new($"{dossier.Person}-{round}"), dossier.Person, at, FormAction.Register, Objectives[round], Role.TeamMember, null, null, Language.English);
        var facts = new CallFacts(EditionId.Edition2020, Terms, DateOnly.FromDateTime(at.DateTime), Standing.None, new(null, Authorities.Registrant));
        DossierEvent happened = RegistrationPolicy.Decide(dossier, form, facts).Events[0];
        var record = new DossierRecord(happened, RecordedFacts.Of(facts));
        var recorded = new JournalEvent(
            Events.Count + 1, StreamId.Dossier(EditionId.Edition2020, dossier.Person), round + 1, record.Kind.Name, record.Kind.Version, record.Write(), null,
            new(new(form.Id.Value), facts.Actor, dossier.Person, EditionId.Edition2020, at), 0, at, EventHash.None);
        recorded = recorded with { Hash = EventChain.Hash(tip, recorded) };
        Events.Add(recorded);
        return (dossier.Apply(happened), recorded.Hash);
    }

    private void Checkpoint()
    {
        var draft = new CheckpointDraft(Checkpoints);
        foreach (JournalEvent happened in Events.Where(happened => happened.Position > draft.UpTo))
        {
            draft.Add(happened);
        }

        Checkpoints.Add(draft.Sign(Events[^1].RecordedAt, PublicKey, content => Convert.ToBase64String(key.SignData(content, HashAlgorithmName.SHA256))));
    }
}
