using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Selection;

/// <summary>People who sit in no slate that keeps the hard rules (charter C5.5).</summary>
/// <param name="People">The people, ordered by id; people without a candidacy among them.</param>
/// <param name="Undecided">People of whom the node limit left it open, ordered by id.</param>
public sealed record NeverSeated(ValueList<PersonId> People, ValueList<PersonId> Undecided)
{
    /// <summary>Tries each candidacy. Where the rules clash, everybody is in no slate.</summary>
    /// <param name="input">The input.</param>
    /// <param name="limits">How far each search may go.</param>
    /// <exception cref="ArgumentException">The input is unusable.</exception>
    public static NeverSeated Of(SlateInput input, SearchLimits limits)
    {
        SlateSearch.RequireUsable(input, limits);
        var pool = new Pool(input);
        var search = new TreeSearch(new SlateModel(pool, RulesInForce.All), limits.Nodes);
        bool?[] canSit = [.. pool.OfPerson.Select(own => own.Length == 0 ? (bool?)false : null)];
        bool[] isOpen = new bool[pool.People];
        for (int person = 0; person < pool.People; person++)
        {
            foreach (int candidacy in pool.OfPerson[person])
            {
                if (canSit[person] == true)
                {
                    break;
                }

                bool? answer = search.CanSeat(candidacy);
                isOpen[person] |= answer is null;
                canSit[person] = answer == true;
                foreach (int seated in (search.Incumbent?.Holders ?? []).Where(seated => seated >= 0))
                {
                    canSit[pool.PersonOf[seated]] = true;
                }
            }
        }

        return new(Those(pool, person => canSit[person] != true && !isOpen[person]), Those(pool, person => canSit[person] != true && isOpen[person]));
    }

    private static ValueList<PersonId> Those(Pool pool, Func<int, bool> isMeant) =>
        ValueList.From(Enumerable.Range(0, pool.People).Where(isMeant).Select(person => pool.Input.People[person].Id));
}
