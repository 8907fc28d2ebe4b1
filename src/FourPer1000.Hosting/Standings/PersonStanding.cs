using FourPer1000.Domain;

namespace FourPer1000.Hosting;

/// <summary>What is known about a person on a day.</summary>
/// <param name="Standing">The best standing; null where it is not known, which is not none.</param>
/// <param name="IsAffiliated">Whether an organisation stands behind the person besides the one on the form.</param>
public readonly record struct PersonStanding(Standing? Standing, bool IsAffiliated);
