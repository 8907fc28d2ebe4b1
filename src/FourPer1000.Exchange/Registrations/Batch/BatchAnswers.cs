using System.Text;
using FourPer1000.Domain;
using FourPer1000.Registration;
using FourPer1000.Rules;

namespace FourPer1000.Exchange;

/// <summary>The answer to each case: decided once by the policy, on an example with marks in place of task forces, and kept.</summary>
internal sealed class BatchAnswers(CallReferences references, RegistrationVocabulary words) : IDisposable
{
    private static readonly RegistrationId SomeForm = new("form");
    private static readonly PersonId SomePerson = new("person");
    private static readonly Actor Registrant = new(null, Authorities.Registrant);
    private static readonly ObjectiveCode Own = LineMarks.Of(LineMarks.Own);
    private readonly Dictionary<RegistrationCase, BatchAnswer> answers = [];
    private readonly Dictionary<(string Ending, byte? NewEntry), BatchAnswer> different = [];
    private readonly DecisionPieces pieces = new();

    /// <summary>The kinds of entries that answers led to.</summary>
    public EntryKinds Kinds { get; } = new();

    /// <summary>All answers that were given.</summary>
    public IReadOnlyCollection<BatchAnswer> All => different.Values;

    /// <summary>The answer to a form.</summary>
    /// <param name="block">The block with the form.</param>
    /// <param name="row">Its row.</param>
    /// <param name="here">The person's entry for the task force.</param>
    /// <param name="elsewhere">How many other task forces the person is active in.</param>
    public BatchAnswer To(RowBlock block, int row, byte here, int elsewhere)
    {
        RegistrationCase asked = block.Case(row).With(here, elsewhere);
        if (!answers.TryGetValue(asked, out BatchAnswer? answer))
        {
            answer = Decide(block.Form(row), block.Moment(row), here, elsewhere);
            answers.Add(asked, answer);
        }

        return answer;
    }

    public void Dispose() => pieces.Dispose();

    private BatchAnswer Decide(in FormCells cells, in FormMoment moment, byte here, int elsewhere)
    {
        EditionId edition = references.Edition.Id;
        var form = new RegistrationForm(
            SomeForm, SomePerson, cells.SubmittedAt, cells.Action, Own, cells.Role, words.RegionOf(cells.Region), cells.Organisation?.Id, cells.Language);
        Dossier dossier = Example(edition, form, here, elsewhere);
        Verdict<DossierEvent> verdict = RegistrationPolicy.Decide(
            dossier, form, new CallFacts(edition, references.Window.Terms, moment.Day, moment.Standing, Registrant, moment.IsAffiliated));
        var row = new RegistrationRow(SomeForm.Value, SomePerson.Value, Own.Value, null, cells.Language, form, []);
        var decision = RegistrationDecision.Of(row, edition, verdict);
        DossierEntry? entry = dossier.Apply(verdict.Events[0]).Find(Own);
        byte? becomes = decision.Outcome == RegistrationOutcome.Refused ? null : Kinds.CellOf(EntryKind.Of(entry!));
        ReadOnlySpan<byte> ending = pieces.Of(decision);
        (string, byte?) content = (Encoding.UTF8.GetString(ending), becomes);
        if (!different.TryGetValue(content, out BatchAnswer? answer))
        {
            answer = new(decision, LineTemplate.Cut(ending), becomes, words.Objectives.Length);
            different.Add(content, answer);
        }

        return answer;
    }

    // The rules see of other task forces that they are active, and their codes.
    private Dossier Example(EditionId edition, RegistrationForm form, byte here, int elsewhere)
    {
        Dossier dossier = Dossier.Empty(SomePerson, edition);
        EntryKind other = new(true, Role.TeamMember, Track.Initial, []);
        for (int i = 0; i < elsewhere; i++)
        {
            dossier = other.AddTo(dossier, form with { Objective = LineMarks.Of(i) });
        }

        return here == 0 ? dossier : Kinds[here].AddTo(dossier, form);
    }
}
