using FourPer1000.Rules;

namespace FourPer1000;

/// <summary>What the dossier of a decision turned out to be.</summary>
/// <param name="Findings">What is wrong; empty where everything holds.</param>
/// <param name="Again">What deciding again came to; null for what is not decided by the rules of registration.</param>
public sealed record DecisionDossierReport(ValueList<Reason> Findings, ReplayReport? Again)
{
    /// <summary>Whether nothing is wrong.</summary>
    public bool Holds => Findings.Count == 0;
}
