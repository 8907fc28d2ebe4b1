using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Targets;

/// <summary>What can be observed, and where: the measures of all editions that are judged, the globe, regions and countries. Immutable and thread-safe.</summary>
public sealed class ObservationAxes
{
    /// <summary>The code of the whole globe as a scope.</summary>
    public const string Global = "global";

    private readonly Dictionary<string, int> measures;
    private readonly Dictionary<string, int> scopes;
    private readonly bool[] areSteps;

    /// <summary>Axes.</summary>
    /// <param name="atlas">Regions and countries.</param>
    /// <param name="editions">The editions whose measures can be observed; one that several have stands once.</param>
    /// <exception cref="ArgumentException">A key is a step in one edition and a number in another.</exception>
    public ObservationAxes(Atlas atlas, ValueList<PlanEdition> editions)
    {
        ArgumentNullException.ThrowIfNull(atlas);
        ArgumentNullException.ThrowIfNull(editions);
        Atlas = atlas;
        Measure[] all = [.. editions.SelectMany(edition => edition.Measures).DistinctBy(measure => (measure.Key, IsStep(measure)))];
        Measures = ValueList.From(all.Select(measure => measure.Key));
        Scopes = [Global, .. atlas.Regions, .. atlas.Countries.Select(country => country.Alpha3)];
        measures = Numbered(Measures);
        scopes = Numbered(Scopes);
        areSteps = [.. all.Select(IsStep)];
    }

    /// <summary>All editions of the suite, the default regions and countries.</summary>
    public static ObservationAxes Default { get; } = new(Atlas.Default, PlanEdition.All);

    /// <summary>Regions and countries.</summary>
    public Atlas Atlas { get; }

    /// <summary>The keys of the measures.</summary>
    public ValueList<string> Measures { get; }

    /// <summary>The scopes: the globe, then the regions, then the countries.</summary>
    public ValueList<string> Scopes { get; }

    /// <summary>The number of a measure, or −1 where there is none of that key; keys are compared ordinally.</summary>
    public int MeasureNumber(string key) => measures.GetValueOrDefault(key, -1);

    /// <summary>The number of a scope, or −1 where there is none of that code; codes are compared ordinally.</summary>
    public int ScopeNumber(string code) => scopes.GetValueOrDefault(code, -1);

    /// <summary>Whether a measure is observed as a step and not as a number.</summary>
    /// <param name="measure">Its number.</param>
    public bool IsStep(int measure) => areSteps[measure];

    /// <summary>What kind of scope it is.</summary>
    /// <param name="scope">Its number.</param>
    public MeasureScope KindOf(int scope) => scope == 0 ? MeasureScope.Global : scope <= Atlas.Regions.Count ? MeasureScope.PerRegion : MeasureScope.PerCountry;

    /// <summary>The numbers of all scopes of a kind.</summary>
    internal Range NumbersOf(MeasureScope kind) => kind switch
    {
        MeasureScope.Global => 0..1,
        MeasureScope.PerRegion => 1..(1 + Atlas.Regions.Count),
        _ => (1 + Atlas.Regions.Count)..Scopes.Count,
    };

    private static bool IsStep(Measure measure) => measure.Kind == MeasureKind.Milestone;

    private static Dictionary<string, int> Numbered(ValueList<string> names) =>
        names.Select((name, number) => (name, number)).ToDictionary(pair => pair.name, pair => pair.number, StringComparer.Ordinal);
}
