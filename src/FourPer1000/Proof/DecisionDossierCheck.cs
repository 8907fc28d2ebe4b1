using System.Text.Json;
using FourPer1000.Registration;
using FourPer1000.Rules;

namespace FourPer1000;

/// <summary>Checks the dossier of a decision with nothing but the dossier: chain, way to the root, signature, and the decision itself, made again.</summary>
public static class DecisionDossierCheck
{
    /// <summary>Checks a dossier.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="trustedKey">The host's public key as it was published; null where any key will do: then only the inner agreement is shown.</param>
    public static DecisionDossierReport Of(DecisionDossier dossier, string? trustedKey)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        List<Reason> findings = [.. CheckpointChain.FindingsOf(dossier.Seal, trustedKey), .. ChainFindings(dossier)];
        if (dossier.Events.Count == 0 || RootOf(dossier) != dossier.Seal.Root)
        {
            findings.Add(JournalReasons.Because(JournalReasons.NotInCheckpoint, dossier.Stream.Value, dossier.Seal.Number));
        }

        if (dossier.Events.FirstOrDefault(happened => happened.Version == dossier.Version) is not { } decision)
        {
            findings.Add(JournalReasons.Because(JournalReasons.VersionMissing, dossier.Stream.Value, dossier.Version, dossier.Events.Count));
            return new(ValueList.From(findings), null);
        }

        if (!DossierRecord.IsOf(decision))
        {
            return new(ValueList.From(findings), null);
        }

        ReplayReport? again = Replay(dossier, decision, findings);
        return new(ValueList.From(findings), again);
    }

    private static IEnumerable<Reason> ChainFindings(DecisionDossier dossier)
    {
        EventHash tip = EventHash.None;
        long version = 0;
        foreach (JournalEvent happened in dossier.Events)
        {
            version++;
            if (happened.Stream != dossier.Stream || happened.Version != version)
            {
                yield return JournalReasons.Because(JournalReasons.VersionMissing, dossier.Stream.Value, version, happened.Version);
                yield break;
            }

            if (!EventChain.Holds(tip, happened))
            {
                yield return JournalReasons.Because(JournalReasons.HashDiffers, dossier.Stream.Value, version);
            }

            tip = happened.Hash;
        }
    }

    private static EventHash RootOf(DecisionDossier dossier)
    {
        JournalEvent last = dossier.Events[^1];
        return HeadsTree.RootOf(new(dossier.Stream, last.Version, last.Hash), dossier.Path);
    }

    private static ReplayReport? Replay(DecisionDossier dossier, JournalEvent decision, List<Reason> findings)
    {
        try
        {
            RegistrationTerms? terms = dossier.Terms is null ? null : TermsEvent.Read(dossier.Terms);
            string named = DossierRecord.Read(decision).Facts.Terms;
            if (terms is not null && !string.Equals(TermsEvent.IdOf(terms), named, StringComparison.Ordinal))
            {
                findings.Add(JournalReasons.Because(JournalReasons.OtherTerms, named));
                return null;
            }

            ReplayReport again = DossierReplay.Of(dossier.Events.Where(happened => happened.Version < dossier.Version), decision, _ => terms);
            if (again.Kind != ReplayKind.Same)
            {
                string code = again.Kind == ReplayKind.Differs ? JournalReasons.DecisionDiffers : JournalReasons.NotDecidable;
                findings.Add(JournalReasons.Because(code, dossier.Stream.Value, dossier.Version, again.Differences));
            }

            return again;
        }
        catch (Exception fault) when (fault is JsonException or ArgumentException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            // A dossier from outside may hold anything; what cannot be read cannot be decided again.
            findings.Add(JournalReasons.Because(JournalReasons.NotDecidable, dossier.Stream.Value, dossier.Version, (ValueList<string>)["facts"]));
            return null;
        }
    }
}
