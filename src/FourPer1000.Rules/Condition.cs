namespace FourPer1000.Rules;

/// <summary>Something that is still to happen after a grant, such as the organisation joining (charter C2.4, term <c>OfficeWithoutStanding</c>).</summary>
/// <param name="Remedy">What is to happen.</param>
/// <param name="Reason">The reason that would otherwise have refused.</param>
public sealed record Condition(Remedy Remedy, Reason Reason);
