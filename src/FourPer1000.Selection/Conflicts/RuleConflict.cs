using FourPer1000.Rules;

namespace FourPer1000.Selection;

/// <summary>Hard rules that cannot hold together, although any of them could be dropped for the rest to hold (charter C5.5). It need not be the smallest such set.</summary>
/// <param name="Rules">The rules by the names of <see cref="RuleNames"/>, ordered by name.</param>
/// <param name="Witnesses">For each of the rules, in the same order: the seats of a slate that keeps all others.</param>
public sealed record RuleConflict(ValueList<string> Rules, ValueList<ConflictWitness> Witnesses);
