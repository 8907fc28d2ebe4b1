using System.Numerics;

namespace FourPer1000.Selection.Verification;

/// <summary>A row <c>A·x = b</c> of the model.</summary>
/// <param name="Right">b.</param>
/// <param name="Entries">Columns and their coefficients.</param>
internal sealed record ProofRow(BigInteger Right, (int Column, BigInteger Coefficient)[] Entries);
