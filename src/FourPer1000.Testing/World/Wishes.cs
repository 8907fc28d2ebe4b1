using Bogus;
using FourPer1000.Domain;

namespace FourPer1000.Testing;

/// <summary>Which task forces people want, and in which role: some task forces are popular, and who belongs to a member or partner asks for an office more often.</summary>
internal sealed class Wishes
{
    private static readonly int[] Popularities = [9, 8, 8, 7, 7, 6, 6, 6, 5, 5, 5, 5, 4, 4, 4, 4, 3, 3, 3, 3, 3, 2, 2, 2];
    private static readonly DateOnly FirstDay = new(2020, 6, 1);
    private readonly Randomizer dice;
    private readonly StandingBook book;
    private readonly (ObjectiveCode Objective, int Popularity)[] taskForces;

    /// <summary>Wishes of people whose standing stands in the book.</summary>
    public Wishes(Randomizer dice, StandingBook book)
    {
        this.dice = dice;
        this.book = book;
        int[] popularities = [.. Popularities];
        dice.Mix(popularities);
        taskForces = [.. StrategicPlan.Edition2020.Objectives.Select((objective, i) => (objective.Code, popularities[i % popularities.Length]))];
    }

    /// <summary>So many different task forces, the popular ones more often; those that are given come first.</summary>
    public List<ObjectiveCode> TaskForces(int count, params ReadOnlySpan<ObjectiveCode> first)
    {
        List<ObjectiveCode> chosen = [.. first];
        while (chosen.Count < count)
        {
            int place = dice.Number(1, taskForces.Sum(one => one.Popularity));
            int next = -1;
            while (place > 0)
            {
                place -= taskForces[++next].Popularity;
            }

            if (!chosen.Contains(taskForces[next].Objective))
            {
                chosen.Add(taskForces[next].Objective);
            }
        }

        return chosen;
    }

    /// <summary>A wish for a task force: who leads another one already does not ask to lead this one.</summary>
    public Choice For(Person person, ObjectiveCode objective, DateOnly day, bool leads)
    {
        bool within = book.StandingOf(person.Id, person.Organisation, day) is Standing.Member or Standing.Partner;
        int wish = dice.Number(0, 99);
        (int leader, int representative) = within ? (11, 32) : (1, 4);
        return wish < leader && !leads ? new(objective, Role.GlobalLeader, null)
            : wish >= leader && wish < representative ? Representative(person, objective)
            : new(objective, Role.TeamMember, null);
    }

    /// <summary>An office, more often that of a representative.</summary>
    public Choice Office(Person person, ObjectiveCode objective) =>
        dice.Chance(35) ? new(objective, Role.GlobalLeader, null) : Representative(person, objective);

    /// <summary>A representative, nearly always of the person's own region.</summary>
    public Choice Representative(Person person, ObjectiveCode objective) =>
        new(objective, Role.RegionalRepresentative, dice.Chance(94) ? person.Home.Region : dice.Pick(Atlas.Default.Regions));

    /// <summary>Whether the person can hold an office on every day of the call's window, whatever organisation stands on the form.</summary>
    public bool CanServe(Person person) =>
        Enumerable.Range(0, 123).All(day => book.StandingOf(person.Id, null, FirstDay.AddDays(day)) is Standing.Member or Standing.Partner);
}
