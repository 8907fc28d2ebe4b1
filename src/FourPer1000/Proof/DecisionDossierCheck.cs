using FourPer1000.Rules;
using FourPer1000.Selection;

namespace FourPer1000;

/// <summary>Checks the dossier of a decision with nothing but the dossier: chain, way to the root, signature, and the decision itself, made again.</summary>
public static class DecisionDossierCheck
{
    /// <summary>Checks a dossier.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="trustedKey">The host's public key as it was published; null where any key will do: then only the inner agreement is shown.</param>
    /// <param name="inputOf">Reads the recorded input of a slate; null for nobody: then slates are not made again.</param>
    public static DecisionDossierReport Of(DecisionDossier dossier, string? trustedKey, Func<string, SlateInput?>? inputOf = null)
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
            return new(ValueList.From(findings), null, []);
        }

        var again = new DossierDecisionAgain(dossier, decision, inputOf, findings);
        ReplayReport? report = again.Run();
        return new(ValueList.From(findings), report, again.NotDecided);
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
}
