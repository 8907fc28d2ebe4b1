namespace FourPer1000.Selection;

/// <summary>Rows that are added when a point breaks them.</summary>
internal sealed partial class SlateModel
{
    private const double Tolerance = 1e-6;
    private readonly int[][] personRow;
    private readonly int[] settledRow;
    private readonly Dictionary<(int Organisation, int TaskForce), int> organisationRow;
    private readonly Dictionary<(int Person, int TaskForce), int> oneSeatRow;

    /// <summary>By person; −1 where there is none.</summary>
    public int[] LoadRow { get; }

    /// <summary>Whether the row of a settled level is there.</summary>
    public bool HasSettledRow(int level) => settledRow[level] >= 0;

    /// <summary>Adds the rows that a point breaks.</summary>
    /// <param name="point">The value of each candidacy.</param>
    /// <param name="withLoad">Whether offices beyond the first count.</param>
    /// <param name="extraIsSettled">Whether the level of load is settled: a new counter of extra offices is 0 then.</param>
    /// <returns>Whether any was added.</returns>
    public bool AddBroken(ReadOnlySpan<double> point, bool withLoad, bool extraIsSettled)
    {
        int before = Linear.Rows;
        double[] byPerson = new double[Pool.People];
        SortedDictionary<(int, int), double> byPersonHere = [], byOrganisation = [];
        for (int candidacy = 0; candidacy < Pool.Candidacies.Length; candidacy++)
        {
            if (point[candidacy] > Tolerance)
            {
                int person = Pool.PersonOf[candidacy], taskForce = Pool.TaskForceOf(candidacy), organisation = Pool.OrganisationOf[person];
                byPerson[person] += point[candidacy];
                Sum(byPersonHere, (person, taskForce), point[candidacy]);
                if (organisation >= 0 && OrganisationCap is not null)
                {
                    Sum(byOrganisation, (organisation, taskForce), point[candidacy]);
                }
            }
        }

        AddBroken(byPersonHere, byOrganisation);
        for (int person = 0; person < byPerson.Length; person++)
        {
            for (int i = 0; i < PersonCaps.Length; i++)
            {
                if (personRow[i][person] < 0 && byPerson[person] > PersonCaps[i].Most + Tolerance)
                {
                    personRow[i][person] = AddCap(new(RowKind.PersonCap, person, i), PersonCaps[i], Pool.OfPerson[person]);
                }
            }

            if (withLoad && LoadRow[person] < 0 && byPerson[person] > 1 + Tolerance)
            {
                AddLoad(person, extraIsSettled);
            }
        }

        return Linear.Rows > before;
    }

    /// <summary>Adds the row that says a level's cost is settled.</summary>
    public void AddSettled(int level, long value)
    {
        rowNames.Add(new(RowKind.Settled, level));
        settledRow[level] = Linear.AddRow(value, NewSlack(0, 0));
        for (int column = 0; column < Linear.Columns; column++)
        {
            if (CostOf(Levels[level], column) is var cost && cost != 0)
            {
                Linear.Add(settledRow[level], column, (int)cost);
            }
        }
    }

    private void AddBroken(SortedDictionary<(int, int), double> byPersonHere, SortedDictionary<(int, int), double> byOrganisation)
    {
        foreach (((int person, int taskForce) place, double sum) in byPersonHere)
        {
            if (Rules.OneSeat && sum > 1 + Tolerance && !oneSeatRow.ContainsKey(place))
            {
                oneSeatRow.Add(place, AddRow(new(RowKind.OneSeat, place.person, place.taskForce), 1, NewSlack(0, 1), CandidaciesHere(Pool.OfPerson[place.person], place.taskForce)));
            }
        }

        foreach (((int organisation, int taskForce) place, double sum) in byOrganisation)
        {
            if (OrganisationCap is { } cap && sum > cap.Most + Tolerance && !organisationRow.ContainsKey(place))
            {
                int[] members = [.. Enumerable.Range(0, Pool.People).Where(person => Pool.OrganisationOf[person] == place.organisation).SelectMany(person => Pool.OfPerson[person])];
                organisationRow.Add(place, AddCap(new(RowKind.OrganisationCap, place.organisation, place.taskForce), cap, CandidaciesHere(members, place.taskForce)));
            }
        }
    }

    private int AddCap(Name<RowKind> name, Cap cap, int[] members)
    {
        int row = AddRow(name, cap.Most, NewSlack(0, cap.Most), members);
        if (cap.Raise >= 0)
        {
            Linear.Add(row, cap.Raise, -1);
        }

        return row;
    }

    private void AddLoad(int person, bool isSettled)
    {
        int extra = NewColumn(0, isSettled ? 0 : MostExtra(person), new(ColumnKind.Extra, person));
        LoadRow[person] = AddRow(new(RowKind.Load, person), 1, NewSlack(0, 1), Pool.OfPerson[person]);
        Linear.Add(LoadRow[person], extra, -1);
        int settled = settledRow[Array.FindIndex(Levels, level => level.Kind == LevelKind.Load)];
        if (settled >= 0)
        {
            Linear.Add(settled, extra, 1);
        }
    }

    private int MostExtra(int person) => Math.Max(1, Math.Min(PersonCaps.Length == 0 ? int.MaxValue : PersonCaps[0].Most, distinctTaskForces[person])) - 1;

    private int[] CandidaciesHere(int[] candidacies, int taskForce) => Array.FindAll(candidacies, candidacy => Pool.TaskForceOf(candidacy) == taskForce);

    private static void Sum(SortedDictionary<(int, int), double> sums, (int, int) place, double amount) =>
        sums[place] = sums.TryGetValue(place, out double sum) ? sum + amount : amount;
}
