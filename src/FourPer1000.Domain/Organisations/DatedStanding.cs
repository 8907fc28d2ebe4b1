namespace FourPer1000.Domain;

/// <summary>A standing and when it holds: it starts when the application is validated and can end (charter C1.2, C1.2a).</summary>
/// <param name="Standing">The standing.</param>
/// <param name="Held">When it holds.</param>
public readonly record struct DatedStanding(Standing Standing, DateInterval Held);
