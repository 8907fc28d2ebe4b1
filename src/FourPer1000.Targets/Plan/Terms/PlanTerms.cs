using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Targets;

/// <summary>How the measures of an edition are judged: terms for each measure, wholes, ladders. A change of them is a new version.</summary>
public sealed class PlanTerms
{
    private static readonly Lazy<PlanTerms> First = new(() => PlanTermsData.Load("measure-terms-2020.json"));
    private readonly Dictionary<string, MeasureTerms> byKey;
    private readonly Dictionary<string, LadderTerms> ladderOf;

    /// <summary>Terms of one's own.</summary>
    /// <param name="edition">The edition that they belong to.</param>
    /// <param name="version">Their version, from 1.</param>
    /// <param name="wholes">The wholes.</param>
    /// <param name="measures">Terms for each measure.</param>
    /// <param name="ladders">The ladders; the steps of a measure stand on one ladder.</param>
    /// <exception cref="ArgumentException">A key stands twice; a whole, a depth or the measure of a step is not among the names; a measure stands on two ladders.</exception>
    public PlanTerms(EditionId edition, int version, ValueList<Whole> wholes, ValueList<MeasureTerms> measures, ValueList<LadderTerms> ladders)
    {
        ArgumentNullException.ThrowIfNull(wholes);
        ArgumentNullException.ThrowIfNull(measures);
        ArgumentNullException.ThrowIfNull(ladders);
        (Edition, Version, Wholes, Measures, Ladders) = (edition, version, wholes, measures, ladders);
        byKey = measures.ToDictionary(terms => terms.Key, StringComparer.Ordinal);
        ladderOf = ladders
            .SelectMany(ladder => ladder.Steps.Select(step => step.Measure).Distinct(StringComparer.Ordinal).Select(key => (key, ladder)))
            .ToDictionary(pair => pair.key, pair => pair.ladder, StringComparer.Ordinal);
        string? stranger = measures.Select(terms => terms.Depth).OfType<string>().Concat(ladderOf.Keys).FirstOrDefault(key => !byKey.ContainsKey(key))
            ?? measures.Select(terms => terms.Whole).OfType<string>().FirstOrDefault(name => wholes.All(whole => whole.Name != name));
        if (stranger is not null)
        {
            throw new ArgumentException($"'{stranger}' is not among the measures or wholes.", nameof(measures));
        }
    }

    /// <summary>The terms of the plan of 2020.</summary>
    public static PlanTerms Edition2020 => First.Value;

    /// <summary>The edition.</summary>
    public EditionId Edition { get; }

    /// <summary>The version of the terms.</summary>
    public int Version { get; }

    /// <summary>The wholes.</summary>
    public ValueList<Whole> Wholes { get; }

    /// <summary>Terms for each measure, in the order of the plan.</summary>
    public ValueList<MeasureTerms> Measures { get; }

    /// <summary>The ladders, in the order of the plan.</summary>
    public ValueList<LadderTerms> Ladders { get; }

    /// <summary>The terms of a measure, or null where there are none; keys are compared ordinally.</summary>
    public MeasureTerms? Find(string key) => byKey.GetValueOrDefault(key);

    /// <summary>The ladder on which the steps of a measure stand; null where it has none.</summary>
    public LadderTerms? LadderOf(string key) => ladderOf.GetValueOrDefault(key);

    /// <summary>These terms with others for one measure, as a host may set them.</summary>
    /// <exception cref="ArgumentException">There is no such measure.</exception>
    public PlanTerms With(MeasureTerms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return byKey.ContainsKey(terms.Key)
            ? new(Edition, Version, Wholes, ValueList.From(Measures.Select(old => old.Key == terms.Key ? terms : old)), Ladders)
            : throw new ArgumentException($"There is no measure '{terms.Key}'.", nameof(terms));
    }
}
