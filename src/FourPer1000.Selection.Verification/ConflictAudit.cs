using FourPer1000.Rules;

namespace FourPer1000.Selection.Verification;

/// <summary>What can be said about a conflict without its certificate: its rules exist, and each of them is needed, for which a slate that keeps all others is the witness.</summary>
internal static class ConflictAudit
{
    /// <summary>The first thing that is wrong, or null.</summary>
    public static Reason? FaultOf(Nominations nominations, RuleConflict conflict)
    {
        string[] known = [.. HardRules.NamesOf(nominations.Input.Policy)];
        for (int i = 0; i < conflict.Rules.Count; i++)
        {
            string rule = conflict.Rules[i];
            if (!known.Contains(rule, StringComparer.Ordinal) || (i > 0 && string.CompareOrdinal(conflict.Rules[i - 1], rule) >= 0))
            {
                return VerificationReasons.Because(VerificationReasons.OtherRule, rule);
            }

            if (i >= conflict.Witnesses.Count || conflict.Witnesses[i].Without != rule)
            {
                return VerificationReasons.Because(VerificationReasons.NoWitness, rule);
            }

            if (FaultOf(nominations, conflict, conflict.Witnesses[i]) is { } fault)
            {
                return fault;
            }
        }

        return conflict.Witnesses.Count > conflict.Rules.Count
            ? VerificationReasons.Because(VerificationReasons.OtherRule, conflict.Witnesses[conflict.Rules.Count].Without)
            : null;
    }

    private static Reason? FaultOf(Nominations nominations, RuleConflict conflict, ConflictWitness witness)
    {
        HashSet<string> others = [.. conflict.Rules];
        others.Remove(witness.Without);
        return SeatReading.Read(nominations, witness.Seats, out int[] holders)
            ?? (new HardRules(nominations, others).BrokenBy(holders) is (var rule, var subject)
                ? VerificationReasons.Because(VerificationReasons.FalseWitness, witness.Without, rule, subject)
                : null);
    }
}
