namespace FourPer1000.Hosting;

/// <summary>A due item and what became of it.</summary>
/// <param name="Item">The item.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Failure">What went wrong; null where nothing did.</param>
public sealed record WorkItem(DueItem Item, WorkOutcome Outcome, Exception? Failure = null);
