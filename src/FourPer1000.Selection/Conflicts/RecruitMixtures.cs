using FourPer1000.Rules;

namespace FourPer1000.Selection;

/// <summary>Whom one could look for: for each seat mixtures of the values that hard minima over the seat ask for, the smallest first, values of minima that are missed before others.</summary>
/// <param name="input">The input.</param>
/// <param name="missed">The names of rules whose minimum a repair lowers.</param>
internal sealed class RecruitMixtures(SlateInput input, IReadOnlySet<string> missed)
{
    /// <summary>The most profiles over all seats; each seat has the same share.</summary>
    public const int MostProfiles = 8_192;

    /// <summary>Whether no mixture was left out.</summary>
    public bool AreAll { get; private set; } = true;

    /// <summary>The profiles in settling order of their seats.</summary>
    public IEnumerable<RecruitProfile> Profiles()
    {
        SlateQuota[] minima = [.. input.Policy.Quotas.Where(quota => quota is { IsHard: true, Min: > 0, Value.Length: > 0 })];
        SeatId[] seats = [.. input.Seats];
        int share = Math.Max(2, MostProfiles / Math.Max(1, seats.Length));
        return seats.SelectMany(seat => Of(ValuesAt(seat, minima), share).Select(mixture => new RecruitProfile(seat, mixture)));
    }

    // By attribute; the attributes and values of missed minima first.
    private PersonAttribute[][] ValuesAt(SeatId seat, SlateQuota[] minima) =>
    [
        .. minima.Where(quota => quota.Seats.Covers(seat) && (quota.TaskForces ?? input.TaskForces).Contains(seat.TaskForce))
            .OrderBy(quota => missed.Contains(RuleNames.Of(quota)) ? 0 : 1)
            .ThenBy(quota => quota.Attribute, StringComparer.Ordinal).ThenBy(quota => quota.Value, StringComparer.Ordinal)
            .GroupBy(quota => quota.Attribute, StringComparer.Ordinal)
            .Select(group => group.Select(quota => new PersonAttribute(group.Key, quota.Value)).Distinct().ToArray()),
    ];

    private IEnumerable<ValueList<PersonAttribute>> Of(PersonAttribute[][] values, int most)
    {
        PersonAttribute[][] mixtures = [.. Enumerable.Range(1, values.Length).SelectMany(size => OfSize(values, 0, size)).Take(most + 1)];
        if (mixtures.Length > most)
        {
            // One who has a value of everything takes the place of what does not fit.
            AreAll = false;
            mixtures = [.. mixtures[..(most - 1)], [.. values.Select(own => own[0])]];
        }

        return mixtures.Select(mixture => ValueList.From(mixture.OrderBy(attribute => attribute.Name, StringComparer.Ordinal)));
    }

    private static IEnumerable<PersonAttribute[]> OfSize(PersonAttribute[][] values, int from, int size) => size == 0
        ? [[]]
        : Enumerable.Range(from, values.Length - size - from + 1)
            .SelectMany(first => values[first].SelectMany(value => OfSize(values, first + 1, size - 1).Select(rest => (PersonAttribute[])[value, .. rest])));
}
