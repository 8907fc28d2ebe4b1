using FourPer1000.Rules;

namespace FourPer1000.Selection;

/// <summary>Someone to be found: nominated for a seat, with these attributes; of whatever else nothing is asked.</summary>
/// <param name="Seat">The seat.</param>
/// <param name="Attributes">The attributes that the hard quotas ask for, ordered by name.</param>
public sealed record RecruitProfile(SeatId Seat, ValueList<PersonAttribute> Attributes);
