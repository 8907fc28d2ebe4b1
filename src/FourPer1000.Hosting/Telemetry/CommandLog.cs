using Microsoft.Extensions.Logging;

namespace FourPer1000.Hosting;

/// <summary>What the desks log: which command came to what. Never a person, an id or a text that somebody wrote.</summary>
internal static partial class CommandLog
{
    [LoggerMessage(EventId = 1, EventName = "CommandDecided", Level = LogLevel.Information, Message = "{Desk}.{Command} was {Outcome} (repeated: {Repeated})")]
    public static partial void Decided(ILogger log, string desk, string command, string outcome, bool repeated);

    [LoggerMessage(EventId = 2, EventName = "CommandConflicted", Level = LogLevel.Debug, Message = "{Desk}.{Command}: somebody else was faster, attempt {Attempt}")]
    public static partial void Conflicted(ILogger log, string desk, string command, int attempt);

    [LoggerMessage(EventId = 3, EventName = "CommandFailed", Level = LogLevel.Error, Message = "{Desk}.{Command} failed with {Failure}")]
    public static partial void Failed(ILogger log, string desk, string command, string failure);

    [LoggerMessage(EventId = 4, EventName = "WorkCarriedOut", Level = LogLevel.Information, Message = "Due work: {Done} done, {Passed} done by others before, {Failed} failed")]
    public static partial void Worked(ILogger log, int done, int passed, int failed);

    [LoggerMessage(EventId = 5, EventName = "WorkFailed", Level = LogLevel.Error, Message = "Due work could not be read or recorded: {Failure}")]
    public static partial void RoundFailed(ILogger log, string failure);

    [LoggerMessage(EventId = 6, EventName = "WorkItemFailed", Level = LogLevel.Error, Message = "Due work of the rule {Rule} failed: {Failure}")]
    public static partial void ItemFailed(ILogger log, string rule, string failure);
}
