using FourPer1000.Rules;

namespace FourPer1000;

/// <summary>What the dossier of a decision turned out to be.</summary>
/// <param name="Findings">What is wrong; empty where everything holds.</param>
/// <param name="Again">What deciding again came to; null where the dossier's event is not decided again.</param>
/// <param name="NotDecided">What was taken as it is recorded and not decided again; names of this type.</param>
public sealed record DecisionDossierReport(ValueList<Reason> Findings, ReplayReport? Again, ValueList<string> NotDecided)
{
    /// <summary>What an event of this kind records does not follow from rules that a dossier is decided by.</summary>
    public const string Kind = "kind";

    /// <summary>The other dossier of a merge is taken as the merge recorded it: its own history is not in the file.</summary>
    public const string OtherDossier = "other";

    /// <summary>The reasons that somebody wrote are sealed: neither they nor the hash and the certificate that cover them are compared.</summary>
    public const string SealedReasons = "reasons";

    /// <summary>The input of the slate was not read: nobody said how, or it is of another edition.</summary>
    public const string SlateInput = "input";

    /// <summary>Whether nothing is wrong.</summary>
    public bool Holds => Findings.Count == 0;
}
