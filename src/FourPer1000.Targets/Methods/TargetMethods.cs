using FourPer1000.Rules;

namespace FourPer1000.Targets;

/// <summary>The catalogue of methods: closed, each with id and version. A method that is not here is not applied under its publisher's name.</summary>
public static class TargetMethods
{
    /// <summary>Every method, in the order of its documentation.</summary>
    public static ValueList<VersionedName> All { get; } =
    [
        new(LinearPace.Id, 1),
        new(ReferencePath.Id, 1),
        new(CagrRatio.Id, 1),
        new(UnProgressChart.Id, 1),
        new(RecentTrend.Id, 1),
        new(MilestoneLadder.Id, 1),
        new(Coverage.Id, 1),
        new(ThresholdOnly.Id, 1),
        new(Maintain.Id, 1),
    ];

    /// <summary>The ids of the methods that judge a series of numbers: all but <c>milestone-ladder</c>, which judges steps.</summary>
    public static ValueList<string> OfSeries { get; } = ValueList.From(All.Select(method => method.Name).Where(id => id != MilestoneLadder.Id));

    /// <summary>The names of the threshold sets that a method can be used with; empty for a method that is not in the catalogue.</summary>
    public static ValueList<string> ThresholdsOf(string method) =>
        method == CagrRatio.Id ? ValueList.From(GrowthThresholds.All.Select(set => set.Name.Name))
        : All.Any(known => known.Name == method) ? [PaceThresholds.Default.Name.Name]
        : [];

    /// <summary>A method that judges a series, by its id.</summary>
    /// <param name="id">The id.</param>
    /// <param name="thresholds">The name of a threshold set; null for the method's only one.</param>
    /// <param name="terms">The terms; null for the default.</param>
    /// <returns>The method; null where there is no such method for series, no such set, or none is named and the method has several.</returns>
    public static SeriesMethod? Find(string id, string? thresholds = null, TargetTerms? terms = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        ValueList<string> sets = ThresholdsOf(id);
        string? set = thresholds ?? (sets.Count == 1 ? sets[0] : null);
        if (set is null || !sets.Contains(set))
        {
            return null;
        }

        TargetTerms held = terms ?? TargetTerms.Default;
        return id switch
        {
            LinearPace.Id => new LinearPace(PaceThresholds.Default, held),
            ReferencePath.Id => new ReferencePath(PaceThresholds.Default, held),
            CagrRatio.Id => new CagrRatio(GrowthThresholds.All.Single(known => known.Name.Name == set), held),
            UnProgressChart.Id => new UnProgressChart(ChartThresholds.Default, held),
            RecentTrend.Id => new RecentTrend(PaceThresholds.Default, held),
            Coverage.Id => new Coverage(PaceThresholds.Default, held),
            ThresholdOnly.Id => new ThresholdOnly(held),
            Maintain.Id => new Maintain(PaceThresholds.Default, held),
            _ => null,
        };
    }
}
