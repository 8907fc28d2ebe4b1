using System.Globalization;
using FourPer1000.Domain;
using FourPer1000.Hosting;
using FourPer1000.Registration;
using FourPer1000.Rules;
using FourPer1000.Testing;

namespace FourPer1000.Storage.Load;

/// <summary>Makes appends.</summary>
public static class Acts
{
    public static string Secret { get; } = Convert.ToBase64String("sealed content"u8);

    public static EditionId Edition { get; } = EditionId.Edition2020;

    public static Act By(string command, string? person) => new(
        new(command), new(new("secretariat"), [Authorities.ExecutiveSecretariat, Authorities.Registrant]), person is null ? null : new PersonId(person), Edition, new(2020, 9, 1, 12, 0, 0, TimeSpan.FromHours(2)));

    public static NewEvent Of(DossierEvent happened, CallFacts facts)
    {
        var record = new DossierRecord(happened, RecordedFacts.Of(facts));
        return new(record.Kind, record.Write());
    }

    /// <summary>An accepted form, without asking anybody.</summary>
    public static NewEvent Accepted(string person, string objective, string form = "f")
    {
        CallFacts facts = new CallFactsBuilder().Build();
        RegistrationForm built = new FormBuilder().By(person).For(objective).WithId(form).Build();
        return Of(new DossierEvent.FormAccepted(built, Track.Initial, facts.LocalDate, facts.Edition, [], false), facts);
    }

    /// <summary>A form that was refused: an event that changes nothing.</summary>
    public static NewEvent Refused(string person, string objective)
    {
        CallFacts facts = new CallFactsBuilder().Build();
        RegistrationForm built = new FormBuilder().By(person).For(objective).Build();
        return Of(new DossierEvent.FormRefused(built, facts.LocalDate, facts.Edition, Decision.Refuse(new Reason("registration.not-registered", "C2.3", [], []))), facts);
    }

    public static NewEvent Details(string name)
    {
        var details = new PersonalDetails(name, null, null);
        return new(EventTable.DetailsGiven, details.Facts(), Secret);
    }

    public static NewEvent Erased() => new(EventTable.PersonErased, new ErasureRecord(["name"], IsWhole: true).Write());

    public static NewEvent Observed(string measure, DateOnly at, decimal value) =>
        new(EventTable.ObservationRecorded, ObservationRecord.Write(new(measure, "global", at, value)));

    public static JournalAppend One(string command, string person, long after, params ReadOnlySpan<NewEvent> events) =>
        new(By(command, person), [new(StreamId.Dossier(Edition, new(person)), after, ValueList.Create(events))]);

    public static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
