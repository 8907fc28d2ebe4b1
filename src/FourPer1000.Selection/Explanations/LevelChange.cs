namespace FourPer1000.Selection;

/// <summary>A level whose value is not the same in two slates.</summary>
/// <param name="Level">One of <see cref="SlateLevels"/>, or <see cref="SlateCertificate.Lot"/>: there the values are places in the whole lot order, from 1, at the first seat that differs; a vacancy has the place behind all candidacies.</param>
/// <param name="From">The value in the best slate.</param>
/// <param name="To">The value in the other one.</param>
public sealed record LevelChange(string Level, long From, long To);
