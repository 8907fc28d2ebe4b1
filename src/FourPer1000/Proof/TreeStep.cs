namespace FourPer1000;

/// <summary>A step from a head towards the root of a <see cref="HeadsTree"/>.</summary>
/// <param name="IsLeft">Whether the sibling stands on the left.</param>
/// <param name="Sibling">The sibling's hash.</param>
public sealed record TreeStep(bool IsLeft, EventHash Sibling);
