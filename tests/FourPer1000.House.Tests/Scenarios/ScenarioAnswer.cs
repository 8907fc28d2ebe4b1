using FourPer1000.Domain;
using FourPer1000.Registration;
using FourPer1000.Rules;
using FourPer1000.StateMachines;

namespace FourPer1000.House.Tests;

/// <summary>What a scenario expects or a decision says, in the words of the table.</summary>
internal sealed record ScenarioAnswer(string Outcome, string Track, IReadOnlyList<ScenarioReason> Reasons, IReadOnlyList<string> Remedies)
{
    private const string Module = "registration.";

    /// <summary>What the row expects.</summary>
    public static ScenarioAnswer Expected(ScenarioRow row) => new(
        row["outcome"],
        row["track"],
        [.. row.Parts("reasons", "<br>").Select(ScenarioReason.Parse)],
        row.Parts("remedies", "<br>"));

    /// <summary>What the policy answers.</summary>
    public static ScenarioAnswer Given(RegistrationCase asked, Verdict<DossierEvent> verdict)
    {
        Dossier after = verdict.Events.Aggregate(asked.Before, (dossier, happened) => dossier.Apply(happened));
        DossierEntry? entry = after.Find(asked.Objective);
        string outcome = verdict.Events.Single() switch
        {
            DossierEvent.FormAccepted { EndsCandidacy: true } => "accepted, candidacy ended",
            DossierEvent.FormAccepted { Conditions.Count: > 0 } or DossierEvent.Moved { To: DossierState.Accepted, Decision.Conditions.Count: > 0 } => "accepted on condition",
            DossierEvent.FormAccepted => "accepted",
            DossierEvent.FormReceived => "waiting",
            DossierEvent.FormWithdrawn { EndsCandidacy: true } => "withdrawn, candidacy ended",
            DossierEvent.FormWithdrawn => "withdrawn",
            DossierEvent.Moved moved => Codes.Of(moved.To),
            DossierEvent.FormRefused { Decision.IsUndetermined: true } or DossierEvent.MoveRefused { Decision.IsUndetermined: true } => "cannot tell",
            DossierEvent.FormRefused or DossierEvent.MoveRefused => "refused",
            var other => throw new InvalidOperationException($"A scenario led to {other}."),
        };
        bool isForm = verdict.Events.Single() is DossierEvent.FormAccepted or DossierEvent.FormReceived;
        return new(
            outcome,
            isForm ? entry!.Track.Code() : "",
            [.. verdict.Decision.Reasons.Select(ScenarioReason.Of), .. verdict.Decision.Missing.Select(fact => new ScenarioReason($"missing {fact.Fact}", ""))],
            [.. verdict.Decision.Remedies.Select(set => set.ToString())]);
    }

    /// <summary>The parts in which the two differ; arguments of a reason are compared where the table gives them.</summary>
    public IEnumerable<string> DifferencesFrom(ScenarioAnswer given)
    {
        if (Outcome != given.Outcome)
        {
            yield return $"outcome: {given.Outcome}";
        }

        if (Track != given.Track)
        {
            yield return $"track: {given.Track}";
        }

        if (Reasons.Count != given.Reasons.Count || Reasons.Zip(given.Reasons).Any(pair => !pair.First.IsMetBy(pair.Second)))
        {
            yield return $"reasons: {string.Join("<br>", given.Reasons)}";
        }

        if (!Remedies.SequenceEqual(given.Remedies, StringComparer.Ordinal))
        {
            yield return $"remedies: {string.Join("<br>", given.Remedies)}";
        }
    }

    /// <summary>A code without the module's name in front.</summary>
    public static string Short(string code) => code.StartsWith(Module, StringComparison.Ordinal) ? code[Module.Length..] : code;
}

/// <summary>A reason in a table: the code and, where they matter, the arguments: <c>too-many-task-forces (limit 3; active A1, A2, A3)</c>.</summary>
internal sealed record ScenarioReason(string Code, string Arguments)
{
    public static ScenarioReason Parse(string cell)
    {
        int open = cell.IndexOf(" (", StringComparison.Ordinal);
        return open < 0 ? new(cell, "") : new(cell[..open], cell[(open + 2)..^1]);
    }

    public static ScenarioReason Of(Reason reason) =>
        new(ScenarioAnswer.Short(reason.Code), string.Join("; ", reason.Arguments.Select(argument => $"{argument.Name} {argument.Value}")));

    public bool IsMetBy(ScenarioReason given) => Code == given.Code && (Arguments.Length == 0 || Arguments == given.Arguments);

    public override string ToString() => Arguments.Length == 0 ? Code : $"{Code} ({Arguments})";
}
