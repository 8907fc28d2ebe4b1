namespace FourPer1000.Hosting;

/// <summary>An event that is to be recorded.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Facts">What happened and the facts it was decided on, as JSON.</param>
/// <param name="Sealed">Personal fields, sealed; null for none.</param>
public sealed record NewEvent(EventKind Kind, string Facts, string? Sealed = null);
