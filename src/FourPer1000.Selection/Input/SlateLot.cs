namespace FourPer1000.Selection;

/// <summary>The lot: a published scheme and a seed that nobody could choose (charter C5.3, level 6).</summary>
/// <param name="Scheme">The scheme.</param>
/// <param name="Seed">The seed, used as given; for RFC 3797 the key string, such as <c>9319./2.5.8.10.12./</c>.</param>
public sealed record SlateLot(LotScheme Scheme, string Seed);
