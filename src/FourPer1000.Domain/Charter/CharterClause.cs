using FourPer1000.Rules;

namespace FourPer1000.Domain;

/// <summary>A clause of the charter: what a reason cites, so that an outsider can look it up.</summary>
/// <param name="Id">The id, such as C2.4.</param>
/// <param name="Section">The section from 1.</param>
/// <param name="Sentence">The rule in the project's own words, in three languages.</param>
/// <param name="Interpretation">What the founding text does not say and this project reads into it; null where there is nothing of the kind.</param>
/// <param name="Founding">The sentences of the founding text behind it, verbatim; empty where it is silent.</param>
public sealed record CharterClause(Clause Id, int Section, LocalText Sentence, LocalText? Interpretation, ValueList<LocalText> Founding);
