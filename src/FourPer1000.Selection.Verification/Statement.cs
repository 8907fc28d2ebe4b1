using System.Numerics;

namespace FourPer1000.Selection.Verification;

/// <summary>A statement of a certificate whose names are all known.</summary>
/// <param name="Number">Its number in the certificate, from 1.</param>
internal abstract record Statement(int Number)
{
    /// <summary>A case distinction: the column is at most the value, or more.</summary>
    public sealed record Split(int Number, int Column, BigInteger Value) : Statement(Number)
    {
        public Statement? Low { get; set; }

        public Statement? High { get; set; }
    }

    /// <summary>A bound; the level is −1 for feasibility, behind those with a name a seat of the lot.</summary>
    /// <param name="Number">Its number.</param>
    /// <param name="Level">The level.</param>
    /// <param name="Scale">s.</param>
    /// <param name="Multipliers">Rows and y.</param>
    /// <param name="SettledBefore">The level that has to be due at least: rows of the levels before are used.</param>
    public sealed record Bound(int Number, int Level, BigInteger Scale, (ProofRow Row, BigInteger Value)[] Multipliers, int SettledBefore) : Statement(Number)
    {
        public Statement? Next { get; set; }
    }
}
