using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Targets;

/// <summary>An objective in an edition of the plan: its words as far as they are known, and its measures.</summary>
/// <param name="Code">The code, which all editions share.</param>
/// <param name="Wording">What is known of its words.</param>
/// <param name="Measures">Its measures; empty where the cells are not known.</param>
public sealed record EditionObjective(ObjectiveCode Code, ObjectiveWording Wording, ValueList<Measure> Measures)
{
    /// <summary>Whether its cells are known, so that it can be judged.</summary>
    public bool HasCells => Wording is ObjectiveWording.Verbatim or ObjectiveWording.Paraphrase;
}
