namespace FourPer1000.Selection;

/// <summary>One draw of RFC 3797, so that anybody can follow it.</summary>
/// <param name="Draw">The draw, from 1.</param>
/// <param name="Md5">The MD5 of counter, key, counter, in upper-case hexadecimal.</param>
/// <param name="Divisor">How many entries were left.</param>
/// <param name="Pick">The entry drawn, by its place in the pool, from 1.</param>
public readonly record struct Rfc3797Draw(int Draw, string Md5, int Divisor, int Pick);
