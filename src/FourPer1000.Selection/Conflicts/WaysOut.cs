using FourPer1000.Rules;

namespace FourPer1000.Selection;

/// <summary>Ways out of a clash of hard rules (charter C5.5).</summary>
/// <param name="Repairs">Different repairs, each enough alone; the first one has the least cost. One seat per task force is never given up.</param>
/// <param name="Recruits">Whom to find, each entry enough alone; empty where no recruits help or none are needed.</param>
/// <param name="IsProven">Whether the least cost and the least number are proven; false where the node limit was reached.</param>
public sealed record WaysOut(ValueList<Repair> Repairs, ValueList<Recruitment> Recruits, bool IsProven)
{
    /// <summary>Looks for ways out of a clash.</summary>
    /// <param name="input">The input; where its rules do not clash, the ways out are empty.</param>
    /// <param name="limits">How far each search may go.</param>
    /// <exception cref="ArgumentException">The input is unusable.</exception>
    public static WaysOut Of(SlateInput input, SearchLimits limits)
    {
        SlateSearch.RequireUsable(input, limits);
        var repairs = new RepairSearch(new Pool(input), limits.Nodes);
        var recruits = new RecruitSearch(input, limits.Nodes);
        return new(repairs.Find(), recruits.Find(), repairs.IsProven && recruits.IsProven);
    }
}
