namespace FourPer1000.Selection.Tests;

/// <summary>Shapes that differ in support: equal, narrow, wide.</summary>
internal static class Shapes
{
    public static SlatePoolShape Of(int people, ulong seed) => new(people, MostSupport: people >= 3000 ? (seed % 2 == 0 ? 0 : 1000) : seed == 6 ? 0 : 40);
}
