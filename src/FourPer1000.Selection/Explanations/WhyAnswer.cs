using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Selection;

/// <summary>Why a person holds a seat in the best slate, or does not.</summary>
/// <param name="Person">The person asked about.</param>
/// <param name="Seat">The seat asked about.</param>
/// <param name="IsSeated">Whether the best slate seats the person there.</param>
/// <param name="Reason">The reason; one of <see cref="SelectionReasons"/>.</param>
/// <param name="FirstWorse">What the best slate loses first where the candidacy is forced in (for a seated one, forced out); null where there is no such slate.</param>
/// <param name="Conflict">The clash that forcing makes, by the names of <see cref="RuleNames"/>; null where there is none.</param>
public sealed record WhyAnswer(PersonId Person, SeatId Seat, bool IsSeated, Reason Reason, LevelChange? FirstWorse, ValueList<string>? Conflict);
