using FourPer1000.Domain;
using FourPer1000.Selection;

namespace FourPer1000.Reporting;

/// <summary>The numbers of a chart of seats: for each kind of seat, the office holders and the pool by value.</summary>
internal sealed class SeatShares
{
    /// <summary>The place of people without a value.</summary>
    public const string Unknown = "";

    public SeatShares(SlateInput input, IEnumerable<SlateSeat> seats, string attribute)
    {
        Dictionary<PersonId, string> values = input.People.ToDictionary(person => person.Id, person => person[attribute] ?? Unknown);
        HashSet<(PersonId, SeatId)> excluded = [.. input.Policy.Excluded.Select(decision => (decision.Person, decision.Seat))];
        SlateSeat[] all = [.. seats];
        (PersonId Person, string Kind)[] open = [.. input.Candidacies.Where(candidacy => !excluded.Contains((candidacy.Person, candidacy.Seat))).Select(candidacy => (candidacy.Person, candidacy.Seat.Seat))];
        Rows = [.. input.Regions.Prepend(SeatId.GlobalLeader).Select(Row).Prepend(Row(null))];
        Values = [.. Rows.SelectMany(row => row.Pool.Keys.Concat(row.Seated.Keys)).Distinct(StringComparer.Ordinal).OrderBy(value => value.Length == 0).ThenBy(value => value, StringComparer.Ordinal)];

        SeatShareRow Row(string? kind)
        {
            SlateSeat[] own = [.. all.Where(seat => kind is null || string.Equals(seat.Seat.Seat, kind, StringComparison.Ordinal))];
            return new(
                kind,
                Counted(own.Where(seat => seat.Person is not null).Select(seat => values[seat.Person!.Value])),
                own.Count(seat => seat.Person is null),
                Counted(open.Where(one => kind is null || string.Equals(one.Kind, kind, StringComparison.Ordinal)).Select(one => one.Person).Distinct().Select(person => values[person])));
        }
    }

    /// <summary>The values in the order in which they are drawn; the unknown last.</summary>
    public IReadOnlyList<string> Values { get; }

    /// <summary>All seats, the leaders, then region by region.</summary>
    public IReadOnlyList<SeatShareRow> Rows { get; }

    private static Dictionary<string, int> Counted(IEnumerable<string> values) => values.GroupBy(value => value, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
}
