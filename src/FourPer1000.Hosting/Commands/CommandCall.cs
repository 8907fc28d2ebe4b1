using FourPer1000.Rules;

namespace FourPer1000.Hosting;

/// <summary>A command on its way through a desk.</summary>
/// <param name="Desk">The desk, for telemetry.</param>
/// <param name="Name">What is asked, for telemetry.</param>
/// <param name="Command">The id.</param>
/// <param name="IsSame">Whether events that the id recorded before are those of this command.</param>
/// <param name="Decide">Loads the facts and decides; called again where somebody else was faster. Null where nothing is to be recorded.</param>
internal sealed record CommandCall(
    string Desk,
    string Name,
    CommandId Command,
    Func<ValueList<JournalEvent>, CancellationToken, ValueTask<bool>> IsSame,
    Func<CancellationToken, Task<CommandDraft?>> Decide)
{
    /// <summary>Whether the host does it by itself, under a reserved id.</summary>
    public bool IsOwn { get; init; }
}
