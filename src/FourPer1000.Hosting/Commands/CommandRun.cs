using System.Diagnostics;
using System.Security.Cryptography;
using FourPer1000.Rules;
using Microsoft.Extensions.Logging;

namespace FourPer1000.Hosting;

/// <summary>Carries a command out: the first answer for a repeated one; else decide and append, again where somebody else was faster.</summary>
internal sealed class CommandRun(IJournal journal, HostedCall call, ILogger log)
{
    public async Task<CommandResult> CarryOutAsync(CommandCall command, CancellationToken cancellation)
    {
        using Activity? activity = HostingTelemetry.Start(command);
        try
        {
            CommandResult result = await DecideAsync(command, cancellation).ConfigureAwait(false);
            string outcome = HostingTelemetry.OutcomeOf(result.Decision);
            HostingTelemetry.Decided(activity, command, outcome, result.IsRepeated);
            CommandLog.Decided(log, command.Desk, command.Name, outcome, result.IsRepeated);
            return result;
        }
        catch (Exception failure)
        {
            HostingTelemetry.Failed(activity, command, failure);
            CommandLog.Failed(log, command.Desk, command.Name, failure.GetType().Name);
            throw;
        }
    }

    private async Task<CommandResult> DecideAsync(CommandCall command, CancellationToken cancellation)
    {
        if (command.Command.IsReserved && !command.IsOwn)
        {
            return new(Decision.Refuse(new Reason(HostingReasons.CommandReserved, "C10.2", [new("command", command.Command.Value)], [])), [], IsRepeated: false);
        }

        ValueList<JournalEvent> before = await journal.FindAsync(command.Command, cancellation).ConfigureAwait(false);
        if (before.Count > 0)
        {
            return await AgainAsync(command, before, cancellation).ConfigureAwait(false);
        }

        for (int attempt = 1; ; attempt++)
        {
            if (await command.Decide(cancellation).ConfigureAwait(false) is not { } draft)
            {
                return new(Decision.Grant, [], IsRepeated: true);
            }

            switch (await AppendAsync(command, draft, cancellation).ConfigureAwait(false))
            {
                case AppendOutcome.Appended appended:
                    return new(draft.Decision, appended.Events, IsRepeated: false);
                case AppendOutcome.Repeated repeated:
                    return await AgainAsync(command, repeated.Events, cancellation).ConfigureAwait(false);
                case AppendOutcome.Conflicting conflict:
                    HostingTelemetry.Conflicted(command);
                    if (attempt > call.MostRetries)
                    {
                        throw new ContendedException(conflict.Stream, attempt);
                    }

                    CommandLog.Conflicted(log, command.Desk, command.Name, attempt);
                    await Task.Delay(PauseAfter(attempt), cancellation).ConfigureAwait(false);
                    break;
                default:
                    throw new UnreachableException();
            }
        }
    }

    private async Task<AppendOutcome> AppendAsync(CommandCall command, CommandDraft draft, CancellationToken cancellation)
    {
        long began = Stopwatch.GetTimestamp();
        AppendOutcome outcome = await journal.AppendAsync(new(draft.Act, draft.Streams), cancellation).ConfigureAwait(false);
        HostingTelemetry.Appended(command, outcome, Stopwatch.GetElapsedTime(began));
        return outcome;
    }

    private static async Task<CommandResult> AgainAsync(CommandCall command, ValueList<JournalEvent> before, CancellationToken cancellation) =>
        await command.IsSame(before, cancellation).ConfigureAwait(false)
            ? new(RecordedDecision.Of(before[0]), before, IsRepeated: true)
            : new(Decision.Refuse(new Reason(HostingReasons.CommandReused, "C10.2", [new("command", command.Command.Value)], [])), [], IsRepeated: false);

    // Writers that met once do not meet again at the same moment.
    private static TimeSpan PauseAfter(int attempt) => TimeSpan.FromMilliseconds(RandomNumberGenerator.GetInt32(1, Math.Min(64, 2 << Math.Min(attempt, 5)) + 1));
}
