using FourPer1000.Rules;
using FourPer1000.Selection;

namespace FourPer1000.Testing;

/// <summary>Believable inputs for a selection by seed: the same on every machine. All of them are invented.</summary>
/// <remarks>Where hard quotas leave no room, the rules of a pool may clash: that is an answer of the selection, and a test should expect it or choose another seed.</remarks>
public static class SlatePools
{
    /// <summary>A pool of the size of the call: 24 task forces, about three candidacies a person, popular and unpopular task forces, half of the people from research, soft and hard quotas on category,
    /// gender and youth that bind, one person of an organisation in a task force, three task forces a person.</summary>
    /// <param name="people">The nominees, at least 1; with 300 and more nearly every seat has nominees.</param>
    /// <param name="seed">The seed.</param>
    public static SlateInput OfTheCall(int people, ulong seed) => Of(new(people), seed);

    /// <summary>A pool like that of the call in another shape.</summary>
    /// <param name="shape">The shape.</param>
    /// <param name="seed">The seed.</param>
    public static SlateInput Of(SlatePoolShape shape, ulong seed)
    {
        ArgumentNullException.ThrowIfNull(shape);
        ArgumentOutOfRangeException.ThrowIfLessThan(shape.People, 1, nameof(shape));
        ArgumentOutOfRangeException.ThrowIfLessThan(shape.TaskForces, 1, nameof(shape));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(shape.TaskForces, 24, nameof(shape));
        return CallPool.Of(shape, seed);
    }

    /// <summary>A pool with every rule that there is, so small that every slate can be looked at: at most three task forces, nine people and 4,000 ways to fill the seats. In about a third of them the rules clash.</summary>
    /// <param name="seed">The seed.</param>
    public static SlateInput Tiny(ulong seed) => TinyPool.Of(seed);

    /// <summary>The same input with people, attributes, candidacies, quotas, decisions and standing seats in another order: it has the same hash and the same slate.</summary>
    /// <param name="input">The input.</param>
    /// <param name="seed">The seed of the order.</param>
    public static SlateInput Shuffled(SlateInput input, ulong seed)
    {
        ArgumentNullException.ThrowIfNull(input);
        var chance = new SeededChance(seed);
        return input with
        {
            People = ValueList.From(chance.Mixed(input.People).Select(person => person with { Attributes = ValueList.Create<PersonAttribute>(chance.Mixed(person.Attributes)) })),
            Candidacies = ValueList.Create<SeatCandidacy>(chance.Mixed(input.Candidacies)),
            Standing = ValueList.Create<StandingSeat>(chance.Mixed(input.Standing)),
            Policy = input.Policy with
            {
                Balance = ValueList.Create<string>(chance.Mixed(input.Policy.Balance)),
                Quotas = ValueList.Create<SlateQuota>(chance.Mixed(input.Policy.Quotas)),
                Fixed = ValueList.Create<SeatDecision>(chance.Mixed(input.Policy.Fixed)),
                Excluded = ValueList.Create<SeatDecision>(chance.Mixed(input.Policy.Excluded)),
            },
        };
    }
}
