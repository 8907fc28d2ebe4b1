using FourPer1000.Rules;

namespace FourPer1000.Selection;

/// <summary>The names of the levels in their order; each is settled before the next is looked at (charter C5.3). The lot comes after them.</summary>
public static class SlateLevels
{
    /// <summary>Empty leader seats; fewest.</summary>
    public const string VacantLeaders = "vacantLeaders";

    /// <summary>Empty representative seats; fewest.</summary>
    public const string VacantRepresentatives = "vacantRepresentatives";

    /// <summary>Units below the minimum and above the maximum of soft quotas; fewest.</summary>
    public const string QuotaShortfall = "quotaShortfall";

    /// <summary>Seats whose holder in the standing slate could have kept them and does not; fewest. Only where a standing slate is repaired.</summary>
    public const string Changes = "changes";

    /// <summary>Pairs in one task force who share the value of a balance attribute; fewest.</summary>
    public const string Imbalance = "imbalance";

    /// <summary>Total support of the seated; greatest.</summary>
    public const string Support = "support";

    /// <summary>Offices beyond a person's first; fewest.</summary>
    public const string Load = "load";

    /// <summary>The six levels of a slate that is made anew, in their order.</summary>
    public static ValueList<string> All { get; } = [VacantLeaders, VacantRepresentatives, QuotaShortfall, Imbalance, Support, Load];

    /// <summary>The seven levels where a standing slate is repaired, in their order.</summary>
    public static ValueList<string> OfRepair { get; } = [VacantLeaders, VacantRepresentatives, QuotaShortfall, Changes, Imbalance, Support, Load];

    /// <summary>The levels that an input asks for.</summary>
    /// <param name="input">The input.</param>
    public static ValueList<string> Of(SlateInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return input.Standing.Count == 0 ? All : OfRepair;
    }
}
