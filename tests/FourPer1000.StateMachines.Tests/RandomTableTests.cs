using FourPer1000.Rules;

namespace FourPer1000.StateMachines.Tests;

public sealed class RandomTableTests
{
    [Fact]
    public void Next_is_the_first_granted_row_of_the_caller() => Runs.Holds(
        RandomTable.Any,
        random =>
        {
            foreach (Node state in Enum.GetValues<Node>())
            {
                foreach (Edge trigger in Enum.GetValues<Edge>())
                {
                    Outcome<Node> outcome = random.Table.Next(state, trigger, random.By, random.Answers);
                    var offered = random.Table.Rows.Where(row => row.From == state && row.On == trigger).ToList();
                    var own = offered.Where(row => row.By.Any(random.By.Contains)).ToList();
                    var granted = own.Find(row => Answer(random, row) == true);
                    if (granted is not null)
                    {
                        (outcome.Kind, outcome.State).Should().Be((OutcomeKind.Moved, granted.To));
                        outcome.Decision.Should().BeSameAs(Decision.Grant);
                        continue;
                    }

                    (outcome.Kind, outcome.State).Should().Be((offered.Count == 0 ? OutcomeKind.NotOffered : OutcomeKind.Held, state));
                    outcome.Decision?.IsUndetermined.Should().Be(own.Exists(row => Answer(random, row) is null));
                    outcome.Decision?.Reasons.Select(reason => reason.Code).Should().Equal(
                        own.Count == 0 ? [StateMachineReasons.NotYoursCode] : outcome.Decision.IsUndetermined ? [] : own.Select(row => row.If!.ToString()));
                }
            }
        },
        seed: 11);

    [Fact]
    public void Offers_are_next_over_all_triggers() => Runs.Holds(
        RandomTable.Any,
        random =>
        {
            foreach (Node state in Enum.GetValues<Node>())
            {
                var offers = new Offer<Node, Edge>[3];
                int count = random.Table.Offers(state, random.By, random.Answers, offers);

                var expected = Enum.GetValues<Edge>()
                    .Select(trigger => (Trigger: trigger, Outcome: random.Table.Next(state, trigger, random.By, random.Answers)))
                    .Where(each => each.Outcome.Kind != OutcomeKind.NotOffered)
                    .ToList();
                offers.Take(count).Select(offer => offer.Trigger).Should().Equal(expected.Select(each => each.Trigger));
                offers.Take(count).Select(offer => offer.Decision).Should().Equal(expected.Select(each => each.Outcome.Decision!));
                offers.Skip(count).All(offer => offer == default).Should().BeTrue();
                for (int i = 0; i < count; i++)
                {
                    if (expected[i].Outcome.HasMoved)
                    {
                        offers[i].To.Should().Be(expected[i].Outcome.State);
                    }
                }
            }
        },
        seed: 12);

    [Fact]
    public void A_span_as_long_as_the_offers_is_enough_and_a_shorter_one_throws() => Runs.Holds(
        RandomTable.Any,
        random =>
        {
            foreach (Node state in Enum.GetValues<Node>())
            {
                int count = random.Table.Offers(state, random.By, random.Answers, new Offer<Node, Edge>[3]);
                random.Table.Offers(state, random.By, random.Answers, new Offer<Node, Edge>[count]).Should().Be(count);
                if (count > 0)
                {
                    FluentActions.Invoking(() => random.Table.Offers(state, random.By, random.Answers, new Offer<Node, Edge>[count - 1]))
                        .Should().Throw<ArgumentException>().WithParameterName("offers");
                }
            }
        },
        seed: 13,
        count: 100);

    [Fact]
    public void A_route_is_the_shortest_way_and_among_those_the_one_whose_rows_stand_first() => Runs.Holds(
        RandomTable.Any,
        random =>
        {
            foreach (Node from in Enum.GetValues<Node>())
            {
                foreach (Node to in Enum.GetValues<Node>())
                {
                    Compare(random.Table.Route(from, to), Shortest(random.Table.Rows, from, to, _ => true));
                    Compare(random.Table.Route(from, to, random.By), Shortest(random.Table.Rows, from, to, row => row.By.Any(random.By.Contains)));
                }
            }
        },
        seed: 14,
        count: 100);

    private static void Compare(ValueList<Transition<Node, Edge, ValueList<bool?>>>? route, List<Transition<Node, Edge, ValueList<bool?>>>? expected)
    {
        (route is null).Should().Be(expected is null);
        route?.Select(row => row.If!.ToString()).Should().Equal(expected!.Select(row => row.If!.ToString()));
    }

    // Brute force: every way without a circle, in the order of the rows; the first of the shortest.
    private static List<Transition<Node, Edge, ValueList<bool?>>>? Shortest(
        ValueList<Transition<Node, Edge, ValueList<bool?>>> rows, Node from, Node to, Func<Transition<Node, Edge, ValueList<bool?>>, bool> allowed)
    {
        return Ways(from, [from]).MinBy(way => way.Count);

        IEnumerable<List<Transition<Node, Edge, ValueList<bool?>>>> Ways(Node node, HashSet<Node> seen) => node == to
            ? [[]]
            : rows.Where(row => row.From == node && allowed(row) && !seen.Contains(row.To))
                .SelectMany(row => Ways(row.To, [.. seen, row.To]).Select(way => way.Prepend(row).ToList()));
    }

    private static bool? Answer(RandomTable random, Transition<Node, Edge, ValueList<bool?>> row) =>
        random.Answers[random.Table.Rows.ToList().IndexOf(row)];
}
