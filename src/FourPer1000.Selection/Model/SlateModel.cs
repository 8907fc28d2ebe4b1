namespace FourPer1000.Selection;

/// <summary>The slate as rows and columns. Seats, quotas and balance groups are there from the start; caps and load rows are added when a point breaks them.</summary>
/// <remarks>Parts: this one builds, <c>SlateModel.Lazy</c> adds rows, <c>SlateModel.Costs</c> knows the levels, <c>SlateModel.Names</c> names rows and columns for the certificate.</remarks>
internal sealed partial class SlateModel
{
    private readonly List<Name<RowKind>> rowNames = [];
    private readonly List<Name<ColumnKind>> columnNames = [];
    private readonly int[] distinctTaskForces;

    public SlateModel(Pool pool, RulesInForce rules)
        : this(pool, rules, Relaxation.None)
    {
    }

    public SlateModel(Pool pool, RulesInForce rules, Relaxation relaxation)
    {
        Pool = pool;
        Rules = rules;
        Relaxation = relaxation;
        Quotas = pool.Quotas;
        // Without all rules a person may hold several seats of a task force; only the question whether there is a slate is asked then.
        Groups = rules.AreAll && relaxation.IsNone ? [.. BalanceGroup.Of(pool).Where(group => group.Most > 1)] : [];
        Level[] beforeLot = Level.BeforeLot(pool.Input.Standing.Count > 0);
        LotLevel = beforeLot.Length;
        Levels = [.. beforeLot, .. Enumerable.Range(0, pool.Seats.Length).Select(seat => new Level(LevelKind.Lot, seat))];
        distinctTaskForces = [.. pool.OfPerson.Select(own => own.Where(candidacy => !pool.IsExcluded[candidacy]).Select(pool.TaskForceOf).Distinct().Count())];
        for (int candidacy = 0; candidacy < pool.Candidacies.Length; candidacy++)
        {
            NewColumn(IsFixed(candidacy) && !IsYielding(candidacy) ? 1 : 0, pool.IsExcluded[candidacy] ? 0 : 1, new(ColumnKind.Candidacy, candidacy));
        }

        for (int seat = 0; seat < pool.Seats.Length; seat++)
        {
            int vacancy = NewColumn(0, 1, new(ColumnKind.Vacancy, seat));
            AddRow(new(RowKind.Seat, seat), 1, vacancy, pool.OfSeat[seat]);
        }

        for (int quota = 0; quota < Quotas.Length; quota++)
        {
            if (IsInForce(Quotas[quota].Quota))
            {
                AddQuota(quota);
            }
        }

        for (int group = 0; group < Groups.Length; group++)
        {
            AddGroup(group);
        }

        PersonCaps = CapsOf(rules.PersonCaps(pool.Input.Policy));
        OrganisationCap = CapsOf(rules.OrganisationCap(pool.Input.Policy) is { } most ? [(RuleNames.OrganisationCap, most)] : []).FirstOrDefault();
        LoadRow = Unset(pool.People);
        personRow = [.. PersonCaps.Select(_ => Unset(pool.People))];
        organisationRow = new(pool.Organisations);
        oneSeatRow = [];
        settledRow = Unset(Levels.Length);
    }

    public Pool Pool { get; }

    public RulesInForce Rules { get; }

    public Relaxation Relaxation { get; }

    /// <summary>The limits of a person's offices; where none gives way, the least one alone.</summary>
    public Cap[] PersonCaps { get; }

    public Cap? OrganisationCap { get; }

    public QuotaScope[] Quotas { get; }

    public BalanceGroup[] Groups { get; }

    /// <summary>The levels, the lot included.</summary>
    public Level[] Levels { get; }

    /// <summary>The first level of the lot.</summary>
    public int LotLevel { get; }

    public LinearModel Linear { get; } = new();

    public Name<ColumnKind> ColumnName(int column) => columnNames[column];

    /// <summary>The columns of hard minima that are missed; they are 0 once level <see cref="LevelKind.Hard"/> is settled.</summary>
    public List<int> HardBelow { get; } = [];

    public bool IsInForce(SlateQuota quota) => !quota.IsHard || Rules.Has(RuleNames.Of(quota));

    public bool IsFixed(int candidacy) => Pool.IsFixed[candidacy] && Rules.Has(RuleNames.OfFixed(new(Pool.Candidacies[candidacy].Person, Pool.Candidacies[candidacy].Seat, null)));

    private void AddQuota(int index)
    {
        QuotaScope scope = Quotas[index];
        SlateQuota quota = scope.Quota;
        if (quota.Min is > 0 and int min)
        {
            int below = NewColumn(0, quota.IsHard && !Relaxation.IsNone && !Relaxation.Yields(RuleNames.Of(quota)) ? 0 : min, new(ColumnKind.Below, index));
            int row = AddRow(new(RowKind.Minimum, index), min, NewSlack(-Math.Max(0, scope.Most - min), 0), scope.Members);
            Linear.Add(row, below, 1);
            if (quota.IsHard)
            {
                HardBelow.Add(below);
            }
        }

        if (quota.Max is { } max && max < scope.Most)
        {
            int row = AddRow(new(RowKind.Maximum, index), max, NewSlack(0, max), scope.Members);
            if (!quota.IsHard || Relaxation.Yields(RuleNames.Of(quota)))
            {
                Linear.Add(row, NewColumn(0, scope.Most - max, new(ColumnKind.Above, index)), -1);
            }
        }
    }

    /// <summary>Whether a fixed candidacy may be dropped at a cost.</summary>
    private bool IsYielding(int candidacy) => Relaxation.IsElastic && Pool.IsFixed[candidacy] && Relaxation.Yields(FixingOf(candidacy));

    private Cap[] CapsOf(IEnumerable<(string Rule, int Most)> caps) =>
    [
        .. caps.Take(Relaxation.IsElastic ? int.MaxValue : 1).Select(cap => new Cap(
            cap.Rule, cap.Most, Relaxation.Yields(cap.Rule) ? NewColumn(0, Math.Max(0, Pool.Seats.Length - cap.Most), new(ColumnKind.Raise, 0)) : -1)),
    ];

    private void AddGroup(int index)
    {
        int row = AddRow(new(RowKind.Group, index), 0, NewSlack(-1, 0), Groups[index].Members);
        for (int place = 2; place <= Groups[index].Most; place++)
        {
            Linear.Add(row, NewColumn(0, 1, new(ColumnKind.Sharing, index, place)), -1);
        }
    }

    private int NewColumn(int from, int to, Name<ColumnKind> name)
    {
        columnNames.Add(name);
        return Linear.AddColumn(from, to);
    }

    private int NewSlack(int from, int to) => NewColumn(from, to, new(ColumnKind.Slack, Linear.Rows));

    private int AddRow(Name<RowKind> name, long right, int slack, ReadOnlySpan<int> members)
    {
        rowNames.Add(name);
        int row = Linear.AddRow(right, slack);
        foreach (int candidacy in members)
        {
            Linear.Add(row, candidacy, 1);
        }

        return row;
    }

    private static int[] Unset(int length)
    {
        int[] places = new int[length];
        Array.Fill(places, -1);
        return places;
    }
}
