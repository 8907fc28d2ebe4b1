using FourPer1000.Exchange;
using FourPer1000.Hosting;
using FourPer1000.Registration;
using FourPer1000.Rules;

namespace FourPer1000.ConsoleHost;

/// <summary>Registers a file of forms into a journal: each form is a command with the form's id, decided by the desk and recorded before its answer is written.</summary>
internal sealed class JournaledForms(JournalHost host, CallReferences references)
{
    private readonly Dictionary<RegistrationOutcome, int> outcomes = [];

    /// <summary>How many rows had an outcome.</summary>
    public int Count(RegistrationOutcome outcome) => outcomes.GetValueOrDefault(outcome);

    /// <summary>How many columns of the file are not known.</summary>
    public int UnknownColumns { get; private set; }

    /// <summary>Reads the file whole, then decides row by row.</summary>
    /// <param name="forms">The file of forms.</param>
    /// <param name="decisions">Takes the answers as JSON Lines.</param>
    /// <param name="progress">Told how many rows are done; null for nobody.</param>
    /// <returns>What makes the file unreadable; then nothing was recorded.</returns>
    public async Task<ValueList<Fault>> RunAsync(NamedFile forms, Stream decisions, Action<int>? progress = null)
    {
        var rows = new List<RegistrationRow>();
        using (var reader = new RegistrationsReader(forms.Content, forms.Name, references))
        {
            while (reader.Read() is { } row)
            {
                rows.Add(row);
            }

            if (reader.Faults.Count > 0)
            {
                return reader.Faults;
            }

            UnknownColumns = reader.UnknownColumns;
        }

        using var writer = new DecisionsWriter(decisions);
        for (int i = 0; i < rows.Count; i++)
        {
            RegistrationDecision decision = await DecideAsync(rows[i]);
            outcomes[decision.Outcome] = Count(decision.Outcome) + 1;
            writer.Write(decision);
            progress?.Invoke(i + 1);
        }

        writer.Flush();
        return [];
    }

    private async Task<RegistrationDecision> DecideAsync(RegistrationRow row)
    {
        if (row.Form is not { } form)
        {
            return RegistrationDecision.Unreadable(await IsRecordedAsync(row) ? Doubled(row) : row, references.Edition.Id);
        }

        // A form that an earlier run recorded, whether that run came to its end or not, gets its first answer; another one under its id does not.
        RegistrationAnswer answer = await host.Registrations.SubmitAsync(form, new(form.Id.Value));
        return answer.Events.Count == 0
            ? RegistrationDecision.Unreadable(Doubled(row), references.Edition.Id)
            : DossierRecord.IsOf(answer.Events[0])
            ? RegistrationDecision.Of(row, references.Edition.Id, new Verdict<DossierEvent>(answer.Decision, [DossierRecord.Read(answer.Events[0]).Happened]))
            : new(row, references.Edition.Id, RegistrationOutcome.Refused, null, answer.Decision);
    }

    // Ids of forms in the journal count as those of rows before the file.
    private async Task<bool> IsRecordedAsync(RegistrationRow row) => row.RegistrationId is { } id && Domain.OpaqueId.IsValid(id)
        && !row.Faults.Any(fault => fault.Code is RowFaults.DuplicateId or RowFaults.MalformedRow) && (await host.Database.Journal.FindAsync(new(id))).Count > 0;

    private static RegistrationRow Doubled(RegistrationRow row) => row with
    {
        Form = null,
        Faults = ValueList.From(row.Faults.Prepend(new(RowFaults.DuplicateId, "registrationId", row.RegistrationId!)).OrderBy(fault => fault.Code, StringComparer.Ordinal)),
    };
}
