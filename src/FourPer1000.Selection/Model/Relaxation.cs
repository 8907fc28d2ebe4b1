namespace FourPer1000.Selection;

/// <summary>How the hard rules give way while a way out of a clash is looked for. The cost of giving way is that of level <see cref="LevelKind.Hard"/>.</summary>
internal sealed class Relaxation
{
    private readonly HashSet<string> rigid;
    private readonly int firstRecruit;

    private Relaxation(bool isElastic, IEnumerable<string> rigid, int firstRecruit)
    {
        IsElastic = isElastic;
        this.rigid = new(rigid, StringComparer.Ordinal);
        this.firstRecruit = firstRecruit;
    }

    /// <summary>No rule gives way: a slate that keeps all of them is looked for.</summary>
    public static Relaxation None { get; } = new(false, [], int.MaxValue);

    /// <summary>Whether quotas, caps and fixed candidacies give way, one unit at a cost of 1.</summary>
    public bool IsElastic { get; }

    /// <summary>Whether people who are not there yet may be seated, each at a cost of 1.</summary>
    public bool HasRecruits => firstRecruit != int.MaxValue;

    /// <summary>Whether the first slate is enough.</summary>
    public bool IsNone => !IsElastic && !HasRecruits;

    /// <summary>All rules give way but these, and one seat per task force.</summary>
    public static Relaxation AllBut(IEnumerable<string> rules) => new(true, rules, int.MaxValue);

    /// <summary>People from a number on are recruits.</summary>
    public static Relaxation Recruiting(int fromPerson) => new(false, [], fromPerson);

    public bool Yields(string rule) => IsElastic && !rigid.Contains(rule);

    public bool IsRecruit(int person) => person >= firstRecruit;
}
