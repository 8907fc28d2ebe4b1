using FourPer1000.Domain;
using FourPer1000.Registration;
using FourPer1000.Rules;

namespace FourPer1000.Exchange;

/// <summary>What became of the forms of a file.</summary>
/// <param name="Unreadable">Rows that could not be read.</param>
/// <param name="UnknownColumns">How many columns of the file are not known.</param>
/// <param name="TaskForces">The task forces, in the order of codes.</param>
/// <param name="Reasons">How often each reason was given, by code; those of rows that could not be read among them.</param>
public sealed record RegistrationTotals(int Unreadable, int UnknownColumns, ValueList<TaskForceTotals> TaskForces, ValueList<ReasonCount> Reasons)
{
    /// <summary>How many rows there were.</summary>
    public int Rows => Unreadable + TaskForces.Sum(force => force.Forms);

    /// <summary>How many rows had an outcome.</summary>
    public int Count(RegistrationOutcome outcome) => outcome switch
    {
        RegistrationOutcome.Accepted => TaskForces.Sum(force => force.Accepted),
        RegistrationOutcome.Refused => TaskForces.Sum(force => force.Refused),
        RegistrationOutcome.Withdrawn => TaskForces.Sum(force => force.Withdrawn),
        RegistrationOutcome.Unreadable => Unreadable,
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "Not an outcome."),
    };

    internal static RegistrationTotals Of(
        RegistrationVocabulary words, BatchAnswers answers, BatchDossiers dossiers, int unreadable, int unknownColumns, IReadOnlyDictionary<string, int> faults)
    {
        var reasons = new SortedDictionary<string, int>(faults.ToDictionary(), StringComparer.Ordinal);
        foreach (BatchAnswer answer in answers.All)
        {
            foreach (Reason reason in answer.Decision.Decision!.Reasons)
            {
                reasons[reason.Code] = reasons.GetValueOrDefault(reason.Code) + answer.Forms.Sum();
            }
        }

        return new(
            unreadable,
            unknownColumns,
            ValueList.From(words.Objectives.Select((_, objective) => Of(words.Objectives[objective], objective, answers, dossiers))),
            ValueList.From(reasons.Select(reason => new ReasonCount(reason.Key, reason.Value))));
    }

    private static TaskForceTotals Of(ObjectiveCode code, int objective, BatchAnswers answers, BatchDossiers dossiers)
    {
        return new(
            code,
            Forms(RegistrationOutcome.Accepted),
            Forms(RegistrationOutcome.Refused),
            Forms(RegistrationOutcome.Withdrawn),
            Registered(kind => kind.Role == Role.GlobalLeader),
            Registered(kind => kind.Role == Role.RegionalRepresentative),
            Registered(kind => kind.Role == Role.TeamMember),
            Registered(kind => kind.Track == Track.Reserve));

        int Forms(RegistrationOutcome outcome) =>
            answers.All.Where(answer => answer.Decision.Outcome == outcome).Sum(answer => answer.Forms[objective]);

        int Registered(Func<EntryKind, bool> isMeant) => answers.Kinds.Cells
            .Where(cell => answers.Kinds[cell].IsActive && isMeant(answers.Kinds[cell]))
            .Sum(cell => dossiers.Standing(objective, cell));
    }
}
