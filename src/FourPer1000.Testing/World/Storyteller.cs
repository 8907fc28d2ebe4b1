using Bogus;
using FourPer1000.Domain;
using FourPer1000.Registration;

namespace FourPer1000.Testing;

/// <summary>Tells what people did in the second half of 2020, as forms.</summary>
internal sealed class Storyteller(Randomizer dice, Wishes wishes)
{
    private static readonly DateOnly Opening = new(2020, 6, 15), Deadline = new(2020, 9, 30);
    private readonly List<RegistrationForm> forms = [];

    /// <summary>The forms so far.</summary>
    public IReadOnlyList<RegistrationForm> Forms => forms;

    /// <summary>Tells one person's story.</summary>
    /// <param name="person">The person.</param>
    /// <param name="count">How many task forces the person wants.</param>
    /// <param name="late">Whether it happens after the deadline.</param>
    /// <param name="seat">What the person certainly asks for in time; null for nothing.</param>
    public void Tell(Person person, int count, bool late, Choice? seat)
    {
        var pen = new Pen(person, dice, forms);
        count = person.Story is Story.Fourth or Story.Swaps ? 4 : count;
        List<ObjectiveCode> objectives = seat is null ? wishes.TaskForces(count) : wishes.TaskForces(count, seat.Objective);
        if (person.Story == Story.TooEarly)
        {
            pen.Between(Opening.AddDays(-6), Opening.AddDays(-2)).Send(FormAction.Register, wishes.For(person, objectives[0], pen.Today, leads: false));
        }

        Begin(pen, late && seat is null, person.Story == Story.TooEarly, seat is null ? Deadline : Deadline.AddDays(-1));
        Choice first = seat ?? First(person, objectives[0], pen);
        List<Choice> choices = [first];
        pen.Send(FormAction.Register, first);
        if (person.Story is Story.WithoutStanding or Story.NoRegion && dice.Chance(65))
        {
            pen.Minutes(5, 2000).Send(FormAction.Register, person.Story == Story.NoRegion && dice.Chance(80)
                ? wishes.Representative(person, first.Objective)
                : new(first.Objective, Role.TeamMember, null));
        }

        foreach (ObjectiveCode objective in objectives.Skip(1))
        {
            _ = dice.Chance(65) ? pen.Minutes(3, 40) : pen.Days(1, 12);
            choices.Add(wishes.For(person, objective, pen.Today, choices.Any(choice => choice.Role == Role.GlobalLeader)));
            pen.Send(FormAction.Register, choices[^1]);
        }

        End(person, choices, pen);
    }

    // Many come in the first days and in the last ones before the deadline. West of Paris the evening of the last day is too late.
    private void Begin(Pen pen, bool late, bool atOnce, DateOnly last)
    {
        int when = dice.Number(0, 99);
        _ = late ? pen.Between(Deadline.AddDays(1), new(2020, 12, 18))
            : when < 22 || atOnce ? pen.Between(Opening, new(2020, 6, 30))
            : when < 64 ? pen.Between(new(2020, 7, 1), new(2020, 9, 15))
            : pen.Between(new(2020, 9, 16), last);
        pen.OnceOpen();
    }

    private Choice First(Person person, ObjectiveCode objective, Pen pen) => person.Story switch
    {
        Story.WithoutStanding => wishes.Office(person, objective) is var office && dice.Chance(20) ? office with { Region = null } : office,
        Story.NoRegion => new(objective, Role.RegionalRepresentative, null),
        _ => wishes.For(person, objective, pen.Today, leads: false),
    };

    private void End(Person person, List<Choice> choices, Pen pen)
    {
        switch (person.Story)
        {
            case Story.Swaps:
                pen.Minutes(10, 4000).Send(FormAction.Withdraw, choices[1]);
                pen.Minutes(3, 60).Send(FormAction.Register, choices[3]);
                break;
            case Story.Twice:
                pen.Minutes(1, 3000).Send(FormAction.Register, choices[0]);
                break;
            case Story.Amends:
                pen.Days(1, 20).Send(FormAction.Amend, choices[0].Role == Role.TeamMember
                    ? wishes.Representative(person, choices[0].Objective)
                    : choices[0] with { Role = Role.TeamMember, Region = null });
                break;
            case Story.Leaves:
                pen.Days(1, 20).Send(FormAction.Withdraw, choices[^1]);
                break;
            case Story.Returns:
                pen.Days(1, 12).Send(FormAction.Withdraw, choices[0]);
                pen.Days(1, 8).Send(FormAction.Register, wishes.For(person, choices[0].Objective, pen.Today, leads: true));
                break;
            case Story.Mistaken:
                ObjectiveCode other = wishes.TaskForces(choices.Count + 1, [.. choices.Select(choice => choice.Objective)])[^1];
                pen.Days(1, 20).Send(dice.Chance(50) ? FormAction.Amend : FormAction.Withdraw, new(other, Role.TeamMember, null));
                break;
        }
    }
}
