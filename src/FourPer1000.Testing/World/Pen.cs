using Bogus;
using FourPer1000.Registration;

namespace FourPer1000.Testing;

/// <summary>Writes the forms of one person, each later than the one before, dated by the clock of where the person lives.</summary>
internal sealed class Pen(Person person, Randomizer dice, List<RegistrationForm> forms)
{
    private static readonly DateTime Opening = new(2020, 6, 14, 22, 0, 0, DateTimeKind.Utc);
    private static readonly DateTime LastEvening = new(2020, 12, 30, 18, 0, 0, DateTimeKind.Utc);
    private static readonly RegistrationId NotYet = new("unnumbered");
    private DateTime now;

    /// <summary>The calendar day of the next form, where the person lives.</summary>
    public DateOnly Today => DateOnly.FromDateTime(now + person.Home.OffsetAt(now));

    /// <summary>Goes to a daytime of a day from the first to the last.</summary>
    public Pen Between(DateOnly first, DateOnly last)
    {
        DateTime local = dice.Day(first, last).ToDateTime(default, DateTimeKind.Utc).AddSeconds(dice.Number(7 * 3600, (23 * 3600) - 1));
        now = local - person.Home.OffsetAt(local);
        return this;
    }

    /// <summary>Waits until the call is open, where it is not.</summary>
    public Pen OnceOpen()
    {
        now = now < Opening ? Opening.AddSeconds(dice.Number(60, 12 * 3600)) : now;
        return this;
    }

    /// <summary>Waits for minutes.</summary>
    public Pen Minutes(int least, int most) => Wait(dice.Number(least * 60, most * 60));

    /// <summary>Waits for days.</summary>
    public Pen Days(int least, int most) => Wait(dice.Number(least * 86400, most * 86400));

    /// <summary>Sends a form.</summary>
    public void Send(FormAction action, Choice choice)
    {
        DateTimeOffset instant = new DateTimeOffset(now).ToOffset(person.Home.OffsetAt(now));
        forms.Add(new(NotYet, person.Id, instant, action, choice.Objective, choice.Role, choice.Region, person.Organisation, person.Language));
        now = now.AddSeconds(1);
    }

    // At the end of the year nobody waits for days.
    private Pen Wait(int seconds)
    {
        now = now.AddSeconds(now.AddSeconds(seconds) < LastEvening ? seconds : seconds % 3600);
        return this;
    }
}
