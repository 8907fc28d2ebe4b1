using System.Globalization;
using FourPer1000.Domain;
using FourPer1000.Hosting;
using FourPer1000.Registration;
using FourPer1000.Rules;

namespace FourPer1000.Testing;

/// <summary>Appends for the cases: real events of real decisions.</summary>
internal static class SampleAppends
{
    public static readonly PersonId Somebody = new("p-1");

    public static StreamId DossierOf(string person) => StreamId.Dossier(EditionId.Edition2020, new(person));

    /// <summary>A registration of a person for a task force, as it was decided.</summary>
    public static NewEvent Registration(string person, string objective)
    {
        RegistrationForm form = new FormBuilder().By(person).For(objective).WithId($"{person}-{objective}").Build();
        CallFacts facts = new CallFactsBuilder().Build();
        Verdict<DossierEvent> verdict = RegistrationPolicy.Decide(Dossier.Empty(form.Person, facts.Edition), form, facts);
        var record = new DossierRecord(verdict.Events[0], RecordedFacts.Of(facts));
        return new(record.Kind, record.Write());
    }

    public static Act ActOf(string command, string person = "p-1") => new(
        new(command), new(new(person), [Authorities.Registrant, Authorities.Public]), new(person), EditionId.Edition2020, new(2020, 9, 1, 10, 0, 0, TimeSpan.Zero));

    public static JournalAppend One(string command, long after, string person = "p-1", string objective = "A1") =>
        new(ActOf(command, person), [new(DossierOf(person), after, [Registration(person, objective)])]);

    public static JournalAppend Two(string command, string first, string second, long after = 0) => new(
        ActOf(command, first),
        [new(DossierOf(first), after, [Registration(first, "A1")]), new(DossierOf(second), after, [Registration(second, "A2")])]);

    public static string Numbered(string name, int number) => string.Create(CultureInfo.InvariantCulture, $"{name}-{number}");
}
