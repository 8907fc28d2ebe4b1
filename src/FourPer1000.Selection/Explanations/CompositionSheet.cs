using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Selection;

/// <summary>The balance sheet: who was chosen beside who was there to choose from, for every attribute that balance or a quota asks for (charter C5.2).</summary>
/// <param name="Overall">All task forces together, by attribute.</param>
/// <param name="TaskForces">Task force by task force in settling order, by attribute.</param>
public sealed record CompositionSheet(ValueList<CompositionRow> Overall, ValueList<CompositionRow> TaskForces)
{
    /// <summary>The sheet of a slate. Attributes are ordered by name.</summary>
    /// <param name="input">The input.</param>
    /// <param name="seats">Who holds which seat.</param>
    public static CompositionSheet Of(SlateInput input, ValueList<SlateSeat> seats)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(seats);
        Dictionary<PersonId, SlatePerson> people = input.People.ToDictionary(person => person.Id);
        HashSet<(PersonId, SeatId)> excluded = [.. input.Policy.Excluded.Select(decision => (decision.Person, decision.Seat))];
        SeatCandidacy[] open = [.. input.Candidacies.Where(candidacy => !excluded.Contains((candidacy.Person, candidacy.Seat)))];
        ILookup<ObjectiveCode, PersonId> seated = seats.Where(seat => seat.Person is not null).ToLookup(seat => seat.Seat.TaskForce, seat => seat.Person!.Value);
        ILookup<ObjectiveCode, PersonId> pool = open.ToLookup(candidacy => candidacy.Seat.TaskForce, candidacy => candidacy.Person);
        string[] attributes = [.. input.Policy.Balance.Concat(input.Policy.Quotas.Select(quota => quota.Attribute)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return new(
            ValueList.From(attributes.Select(attribute => Row(null, attribute, seated.SelectMany(group => group), open.Select(candidacy => candidacy.Person)))),
            ValueList.From(input.TaskForces.SelectMany(taskForce => attributes.Select(attribute => Row(taskForce, attribute, seated[taskForce], pool[taskForce])))));

        CompositionRow Row(ObjectiveCode? taskForce, string attribute, IEnumerable<PersonId> chosen, IEnumerable<PersonId> there)
        {
            (ValueList<ValueCount> ofChosen, int chosenUnknown) = Counted(attribute, chosen);
            (ValueList<ValueCount> ofPool, int poolUnknown) = Counted(attribute, there);
            return new(taskForce, attribute, ofChosen, chosenUnknown, ofPool, poolUnknown);
        }

        (ValueList<ValueCount> Known, int Unknown) Counted(string attribute, IEnumerable<PersonId> some)
        {
            string?[] values = [.. some.Distinct().Select(id => people[id][attribute])];
            return (
                ValueList.From(values.OfType<string>().GroupBy(value => value, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => new ValueCount(group.Key, group.Count()))),
                values.Count(value => value is null));
        }
    }
}
