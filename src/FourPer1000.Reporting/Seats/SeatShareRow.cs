namespace FourPer1000.Reporting;

/// <summary>One kind of seat: who holds the seats, and who was there to choose from.</summary>
/// <param name="Kind">The code of the seat; null for all.</param>
/// <param name="Seated">Office holders by value.</param>
/// <param name="Vacant">Empty seats.</param>
/// <param name="Pool">People with a candidacy, each once, by value.</param>
internal sealed record SeatShareRow(string? Kind, IReadOnlyDictionary<string, int> Seated, int Vacant, IReadOnlyDictionary<string, int> Pool);
