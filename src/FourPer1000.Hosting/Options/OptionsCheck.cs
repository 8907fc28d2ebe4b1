using FourPer1000.Exchange;
using FourPer1000.Registration;
using Microsoft.Extensions.Options;

namespace FourPer1000.Hosting;

/// <summary>Names every fault of the options when the host starts.</summary>
internal sealed class OptionsCheck(RegisteredPorts ports, IJournal journal) : IValidateOptions<FourPer1000Options>
{
    private const int LeastReceiptKey = 16, MostRetries = 10_000;

    public ValidateOptionsResult Validate(string? name, FourPer1000Options options)
    {
        string[] faults = [.. FaultsOf(options), .. CheckpointFaultsOf(options, ports), .. FaultsOf(ports, journal)];
        return faults.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> FaultsOf(FourPer1000Options options)
    {
        if (string.IsNullOrWhiteSpace(options.Edition.Id.Value) || options.Edition.Id.Value.Contains('/', StringComparison.Ordinal) || options.Edition.Id.Value.Length > 60)
        {
            yield return "The edition has an id of 1 to 60 characters without a slash.";
        }

        RegistrationTerms terms = options.Edition.Registration;
        if (!CallZones.IsIanaName(terms.TimeZone))
        {
            yield return $"'{terms.TimeZone}' is not an IANA time zone in its own spelling.";
        }
        else if (CallZones.Find(terms.TimeZone) is null)
        {
            yield return $"This machine has no data for the time zone {terms.TimeZone}.";
        }
        else if (!TermsFile.WindowOf(terms).TryGet(out _))
        {
            yield return "The deadline of the call lies before the day of its opening.";
        }

        if (options.ReceiptKey.Length < LeastReceiptKey)
        {
            yield return $"The key of receipts has {options.ReceiptKey.Length} bytes; it needs at least {LeastReceiptKey}. Give one with {nameof(FourPer1000Options.SignReceiptsWith)}.";
        }

        if (options.MostRetries is < 0 or > MostRetries)
        {
            yield return $"A command is decided again 0 to {MostRetries} times, not {options.MostRetries}.";
        }

        if (options.CheckpointEvery is { } every && every <= TimeSpan.Zero)
        {
            yield return "The interval between checkpoints is longer than nothing.";
        }
    }

    private static IEnumerable<string> CheckpointFaultsOf(FourPer1000Options options, RegisteredPorts ports) => options.CheckpointEvery is not null && !ports.MakesCheckpoints
        ? [$"Checkpoints are wanted with {nameof(FourPer1000Options.MakeCheckpointsEvery)}, and nobody signs them. Give the key with {nameof(FourPer1000Services.AddFourPer1000Checkpoints)}."]
        : [];

    private static IEnumerable<string> FaultsOf(RegisteredPorts ports, IJournal journal)
    {
        if (journal is InMemoryJournal)
        {
            yield break;
        }

        if (ports.LeavesKeysToMemory)
        {
            yield return $"The journal outlives the process, the keys of persons do not: everything personal would be unreadable after a restart. Register an {nameof(IPersonKeys)} that is as durable.";
        }

        if (ports.LeavesCheckpointsToMemory)
        {
            yield return $"The journal outlives the process, its checkpoints do not: nothing could be proved after a restart. Register an {nameof(ICheckpoints)} that is as durable.";
        }
    }
}
