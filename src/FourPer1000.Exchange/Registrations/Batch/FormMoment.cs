using FourPer1000.Domain;

namespace FourPer1000.Exchange;

/// <summary>What is known about a person at the moment of a form.</summary>
/// <param name="Day">The date in the call's time zone.</param>
/// <param name="HasOpened">Whether the call had opened.</param>
/// <param name="IsLate">Whether the deadline had passed.</param>
/// <param name="Standing">The best standing, where an office is asked for; none otherwise.</param>
/// <param name="IsAffiliated">Whether an organisation stands behind the person besides the one on the form, where an office is asked for.</param>
internal readonly record struct FormMoment(DateOnly Day, bool HasOpened, bool IsLate, Standing Standing, bool IsAffiliated);
