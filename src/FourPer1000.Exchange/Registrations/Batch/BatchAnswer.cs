namespace FourPer1000.Exchange;

/// <summary>The answer to all forms of one case.</summary>
/// <param name="Decision">The decision, with marks in place of task forces.</param>
/// <param name="Ending">How its lines end.</param>
/// <param name="NewEntry">What the person's entry becomes; null where nothing changes.</param>
/// <param name="Objectives">How many task forces there are.</param>
internal sealed record BatchAnswer(RegistrationDecision Decision, LineTemplate Ending, byte? NewEntry, int Objectives)
{
    /// <summary>How many forms for each task force got this answer.</summary>
    public int[] Forms { get; } = new int[Objectives];
}
