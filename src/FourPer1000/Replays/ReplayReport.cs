using FourPer1000.Rules;

namespace FourPer1000;

/// <summary>What deciding again came to (charter C10.2).</summary>
/// <param name="Kind">Same, different, impossible or erased.</param>
/// <param name="Recorded">The answer that was recorded; null where it cannot be read.</param>
/// <param name="Again">The answer now; null where it cannot be decided.</param>
/// <param name="Differences">What differs, as paths into the event: <c>decision.reasons</c>; or what is not there.</param>
public sealed record ReplayReport(ReplayKind Kind, Decision? Recorded, Decision? Again, ValueList<string> Differences);
