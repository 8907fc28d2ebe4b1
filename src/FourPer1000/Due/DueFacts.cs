using FourPer1000.Domain;
using FourPer1000.Registration;
using FourPer1000.Rules;

namespace FourPer1000;

/// <summary>What a host brings to the question what is due.</summary>
/// <param name="At">The instant.</param>
/// <param name="Edition">The edition of the call.</param>
/// <param name="Window">The window of the call.</param>
public sealed record DueFacts(DateTimeOffset At, EditionId Edition, CallWindow Window)
{
    /// <summary>The ids of the deadlines that came and are recorded.</summary>
    public ValueList<string> Carried { get; init; } = [];

    /// <summary>The rows of <see cref="JournalViews.Registrations"/> that wait or stand on a condition; others are passed over.</summary>
    public ValueList<ViewRow> Registrations { get; init; } = [];

    /// <summary>The rows of <see cref="JournalViews.Holdings"/>, all those of a person together.</summary>
    public ValueList<ViewRow> Holdings { get; init; } = [];

    /// <summary>The best standing of a person, with the organisation behind the form, on a day; null where it is not known.</summary>
    public Func<PersonId, OrganisationId?, DateOnly, Standing?> StandingOf { get; init; } = (_, _, _) => null;

    /// <summary>How often a checkpoint is to be made; null where the host makes none.</summary>
    public TimeSpan? CheckpointEvery { get; init; }

    /// <summary>The last checkpoint; null for none.</summary>
    public Checkpoint? LastCheckpoint { get; init; }

    /// <summary>The day of the instant in the call's time zone.</summary>
    public DateOnly Today => Window.DateOf(At);
}
