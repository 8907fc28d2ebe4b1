namespace FourPer1000.Selection;

/// <summary>Counts the offices of people and organisations while a slate is evaluated.</summary>
internal sealed class Tally(SlateModel model)
{
    private readonly Dictionary<int, int> offices = [];
    private readonly HashSet<(int Person, int TaskForce)> held = [];
    private readonly Dictionary<(int Organisation, int TaskForce), int> organisations = [];

    /// <summary>Offices beyond a person's first.</summary>
    public long Extra { get; private set; }

    /// <summary>Seats a candidacy; false where a cap is broken.</summary>
    public bool Seat(int candidacy)
    {
        int person = model.Pool.PersonOf[candidacy], taskForce = model.Pool.TaskForceOf(candidacy), organisation = model.Pool.OrganisationOf[person];
        int own = offices[person] = offices.GetValueOrDefault(person) + 1;
        Extra += own > 1 ? 1 : 0;
        if (own > (model.PersonCap ?? int.MaxValue) || (!held.Add((person, taskForce)) && model.Rules.OneSeat))
        {
            return false;
        }

        return organisation < 0 || model.OrganisationCap is not { } cap
            || (organisations[(organisation, taskForce)] = organisations.GetValueOrDefault((organisation, taskForce)) + 1) <= cap;
    }
}
