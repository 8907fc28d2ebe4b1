using FourPer1000.Exchange;
using FourPer1000.Registration;
using FourPer1000.Rules;

namespace FourPer1000.ConsoleHost;

/// <summary>The act of registering: decides a file of forms and counts what became of them, by task force.</summary>
internal sealed class Registering(CallReferences references)
{
    private readonly int[] outcomes = new int[Enum.GetValues<RegistrationOutcome>().Length];
    private readonly Dictionary<string, TaskForceTally> tallies =
        references.Edition.Plan.Objectives.ToDictionary(objective => objective.Code.Value, _ => new TaskForceTally(), StringComparer.Ordinal);

    private readonly SortedDictionary<string, int> reasons = new(StringComparer.Ordinal);

    /// <summary>How many rows were read.</summary>
    public int Rows => outcomes.Sum();

    /// <summary>How many columns of the file are not known.</summary>
    public int UnknownColumns { get; private set; }

    /// <summary>What became of the forms of each task force.</summary>
    public IReadOnlyDictionary<string, TaskForceTally> Tallies => tallies;

    /// <summary>How often each reason was given, by code.</summary>
    public IReadOnlyDictionary<string, int> Reasons => reasons;

    /// <summary>How many rows had an outcome.</summary>
    public int Count(RegistrationOutcome outcome) => outcomes[(int)outcome];

    /// <summary>Decides every row in its order and writes a decision for each.</summary>
    /// <param name="forms">The file of forms.</param>
    /// <param name="decisions">Takes the decisions as JSON Lines.</param>
    /// <param name="progress">Told how many rows are done, every hundred.</param>
    /// <returns>What makes the file unreadable; empty where nothing does.</returns>
    public ValueList<Fault> Run(NamedFile forms, Stream decisions, Action<int> progress)
    {
        var run = new RegistrationRun(references);
        using var reader = new RegistrationsReader(forms.Content, forms.Name, references);
        using var writer = new DecisionsWriter(decisions);
        int done = 0;
        while (reader.Read() is { } row)
        {
            RegistrationDecision decision = row.Form is { } form
                ? RegistrationDecision.Of(row, references.Edition.Id, run.Decide(form))
                : RegistrationDecision.Unreadable(row, references.Edition.Id);
            writer.Write(decision);
            CountIn(decision);
            if (++done % 100 == 0)
            {
                progress(done);
            }
        }

        progress(done);
        UnknownColumns = reader.UnknownColumns;
        CountStanding(run);
        return reader.Faults;
    }

    private void CountIn(RegistrationDecision decision)
    {
        outcomes[(int)decision.Outcome]++;
        if (decision.Row.Form is { } form)
        {
            tallies[form.Objective.Value].Add(decision.Outcome);
        }

        foreach (Reason reason in decision.Decision?.Reasons ?? [])
        {
            reasons[reason.Code] = reasons.GetValueOrDefault(reason.Code) + 1;
        }

        foreach (RowFault fault in decision.Row.Faults)
        {
            reasons[fault.Code] = reasons.GetValueOrDefault(fault.Code) + 1;
        }
    }

    private void CountStanding(RegistrationRun run)
    {
        foreach (DossierEntry entry in run.Dossiers.SelectMany(dossier => dossier.Entries).Where(entry => entry.IsActive))
        {
            tallies[entry.Objective.Value].AddStanding(entry);
        }
    }
}
