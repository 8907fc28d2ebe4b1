using FourPer1000.Domain;
using FourPer1000.Hosting;
using FourPer1000.Registration;
using FourPer1000.Rules;
using FourPer1000.Testing;

namespace FourPer1000.Storage.Load;

/// <summary>Registers people as a desk would: load, decide, append, and again where somebody was faster.</summary>
public static class Registrations
{
    public static async Task<(Decision Decision, int Events)> SendAsync(IJournal journal, string command, string person, string objective, FormAction action = FormAction.Register)
    {
        FormBuilder builder = new FormBuilder().By(person).For(objective).WithId(command);
        RegistrationForm form = (action switch { FormAction.Withdraw => builder.ToWithdraw(), FormAction.Amend => builder.ToAmend(), _ => builder }).Build();
        CallFacts facts = new CallFactsBuilder().By(person, Authorities.Registrant).Build();
        var stream = StreamId.Dossier(Acts.Edition, new(person));
        while (true)
        {
            List<JournalEvent> history = await journal.ReadAsync(stream).ToListAsync();
            Verdict<DossierEvent> verdict = RegistrationPolicy.Decide(DossierOf(person, history), form, facts);
            AppendOutcome outcome = await journal.AppendAsync(new(
                Acts.By(command, person), [new(stream, history.Count == 0 ? 0 : history[^1].Version, ValueList.From(verdict.Events.Select(happened => Acts.Of(happened, facts))))]));
            switch (outcome)
            {
                case AppendOutcome.Appended appended:
                    return (verdict.Decision, appended.Events.Count);
                case AppendOutcome.Repeated repeated:
                    return (DossierRecord.Read(repeated.Events[0]).Decision, repeated.Events.Count);
            }
        }
    }

    public static Dossier DossierOf(string person, IEnumerable<JournalEvent> history) =>
        Dossier.Replay(new(person), Acts.Edition, history.Where(DossierRecord.IsOf).Select(happened => DossierRecord.Read(happened).Happened));
}
