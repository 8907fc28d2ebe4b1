using FourPer1000.Rules;

namespace FourPer1000.Selection;

/// <summary>Who comes in when a standing slate is repaired, beside those who are in its input already.</summary>
/// <param name="People">People who are not in the input yet.</param>
/// <param name="Candidacies">Candidacies that are not in the input yet, of these people or of others.</param>
public sealed record SlateReserve(ValueList<SlatePerson> People, ValueList<SeatCandidacy> Candidacies)
{
    /// <summary>Nobody: the input's own nominees are the reserve.</summary>
    public static SlateReserve None { get; } = new([], []);
}
