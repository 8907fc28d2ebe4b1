using FourPer1000.Rules;

namespace FourPer1000.Selection;

/// <summary>Finds the best slate, exactly: level by level, unique by the lot, with a proof (charter C5.3, C5.5, C5.7). Pure: the same input gives the same outcome on every machine, in whatever order it is given.</summary>
public static class SlateSearch
{
    /// <summary>The best slate, or why there is none.</summary>
    /// <param name="input">The input.</param>
    /// <exception cref="ArgumentException">The input is unusable; <see cref="SlateInputCheck"/> gives all faults.</exception>
    public static SlateOutcome Find(SlateInput input) => Find(input, SearchLimits.Default);

    /// <summary>The best slate within limits, or why there is none.</summary>
    /// <param name="input">The input.</param>
    /// <param name="limits">How far the search may go.</param>
    /// <exception cref="ArgumentException">The input is unusable; <see cref="SlateInputCheck"/> gives all faults.</exception>
    public static SlateOutcome Find(SlateInput input, SearchLimits limits)
    {
        RequireUsable(input, limits);
        var hash = InputHash.Of(input);
        var model = new SlateModel(new Pool(input), RulesInForce.All);
        var search = new TreeSearch(model, limits.Nodes);
        var notes = new SeatNotes(model);
        search.RunWhile(notes.Take);
        return search switch
        {
            { IsInfeasible: true } => Infeasible(input, hash, model.Pool, search, limits),
            { Incumbent: null } => new SlateOutcome.Undecided(hash),
            { IsDone: true } => Optimal(input, SlateSheet.Of(hash, model, search.Incumbent, search.Settled), notes, search, limits),
            _ => new SlateOutcome.Feasible(SlateSheet.Of(hash, model, search.Incumbent, search.Settled)),
        };
    }

    internal static void RequireUsable(SlateInput input, SearchLimits limits)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(limits);
        ArgumentOutOfRangeException.ThrowIfLessThan(limits.Nodes, 1, nameof(limits));
        if (SlateInputCheck.FaultsOf(input) is [var fault, ..])
        {
            throw new ArgumentException($"The input is unusable: {fault}", nameof(input));
        }
    }

    private static SlateOutcome.Optimal Optimal(SlateInput input, Slate found, SeatNotes notes, TreeSearch search, SearchLimits limits)
    {
        Slate slate = found with { Explanations = notes.Explain(search.Incumbent!, limits.Nodes, out ValueList<SlateTie> ties) };
        return new(slate, SlateCertificate.Of(input, slate, search.Proof(), ties));
    }

    private static SlateOutcome.Infeasible Infeasible(SlateInput input, InputHash hash, Pool pool, TreeSearch search, SearchLimits limits) =>
        ConflictSearch.Find(pool, search.Blamed, limits.Nodes) is (var conflict, var proof)
            ? new(hash, conflict, SlateCertificate.Of(input, hash, conflict, proof))
            : new(hash, null, SlateCertificate.Of(input, hash, null, search.Proof()));
}
