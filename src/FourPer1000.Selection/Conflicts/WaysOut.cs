using FourPer1000.Rules;

namespace FourPer1000.Selection;

/// <summary>Ways out of a clash of hard rules (charter C5.5).</summary>
/// <param name="Repairs">Different repairs, each enough alone; the first one has the least cost, where that is proven. One seat per task force is never given up.</param>
/// <param name="Recruits">Whom to find, each entry enough alone; empty where no recruits help or none are needed.</param>
/// <param name="AreRepairsProven">Whether the cost of the first repair is proven to be the least, or, without a repair, that there is none; false where the node limit was reached.</param>
/// <param name="AreRecruitsProven">The same of the number of recruits; false also where there are too many mixtures of values to try them all.</param>
public sealed record WaysOut(ValueList<Repair> Repairs, ValueList<Recruitment> Recruits, bool AreRepairsProven, bool AreRecruitsProven)
{
    /// <summary>Whether both are proven.</summary>
    public bool IsProven => AreRepairsProven && AreRecruitsProven;

    /// <summary>Looks for ways out of a clash.</summary>
    /// <param name="input">The input; where its rules do not clash, the ways out are empty.</param>
    /// <param name="limits">How far each search may go.</param>
    /// <exception cref="ArgumentException">The input is unusable.</exception>
    public static WaysOut Of(SlateInput input, SearchLimits limits)
    {
        SlateSearch.RequireUsable(input, limits);
        var repairs = new RepairSearch(new Pool(input), limits.Nodes);
        ValueList<Repair> found = repairs.Find();
        HashSet<string> missed = [.. found.SelectMany(repair => repair.Changes).Where(change => string.Equals(change.Change, "min", StringComparison.Ordinal)).Select(change => change.Rule)];
        var recruits = new RecruitSearch(input, new(input, missed), limits.Nodes);
        return new(found, recruits.Find(), repairs.IsProven, recruits.IsProven);
    }
}
