namespace FourPer1000.Selection;

/// <summary>Which rules a proof of infeasibility leans on.</summary>
internal sealed partial class TreeSearch
{
    /// <summary>Notes the rules behind the multipliers of a box that was closed before any slate was known, and the fixed candidacies that the bound needs.</summary>
    private void Blame(Subproblem box)
    {
        if (level > 0)
        {
            return;
        }

        ReadOnlySpan<long> multipliers = exact.Multipliers;
        for (int i = 0; i < multipliers.Length; i++)
        {
            if (multipliers[i] != 0 && model.RuleOf(i) is { } rule)
            {
                Blamed.Add(rule);
            }
        }

        for (int j = 0; j < point.Length; j++)
        {
            if (model.Linear.Lower[j] == 1 && exact.LeansOnLower(j))
            {
                Blamed.Add(model.FixingOf(j));
            }
        }
    }
}
