namespace FourPer1000.Selection;

/// <summary>Counts the offices of people and organisations while a slate is evaluated.</summary>
internal sealed class Tally(Pool pool)
{
    private readonly Dictionary<int, int> offices = [];
    private readonly HashSet<(int Person, int TaskForce)> held = [];
    private readonly Dictionary<(int Organisation, int TaskForce), int> organisations = [];

    /// <summary>Offices beyond a person's first.</summary>
    public long Extra { get; private set; }

    /// <summary>The most offices of a person.</summary>
    public int MostOffices { get; private set; }

    /// <summary>The most office holders of an organisation in a task force.</summary>
    public int MostOfOrganisation { get; private set; }

    /// <summary>Whether a person holds two seats of a task force.</summary>
    public bool HasRepetition { get; private set; }

    public void Seat(int candidacy)
    {
        int person = pool.PersonOf[candidacy], taskForce = pool.TaskForceOf(candidacy), organisation = pool.OrganisationOf[person];
        int own = offices[person] = offices.GetValueOrDefault(person) + 1;
        Extra += own > 1 ? 1 : 0;
        MostOffices = Math.Max(MostOffices, own);
        HasRepetition |= !held.Add((person, taskForce));
        if (organisation >= 0)
        {
            int same = organisations[(organisation, taskForce)] = organisations.GetValueOrDefault((organisation, taskForce)) + 1;
            MostOfOrganisation = Math.Max(MostOfOrganisation, same);
        }
    }
}
