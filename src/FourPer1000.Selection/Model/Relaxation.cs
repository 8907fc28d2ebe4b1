namespace FourPer1000.Selection;

/// <summary>How the hard rules give way while a way out of a clash is looked for. The cost of giving way is that of level <see cref="LevelKind.Hard"/>.</summary>
internal sealed class Relaxation
{
    private readonly HashSet<string> rigid;
    private readonly bool[]? recruits;

    private Relaxation(bool isElastic, IEnumerable<string> rigid, bool[]? recruits)
    {
        IsElastic = isElastic;
        this.rigid = new(rigid, StringComparer.Ordinal);
        this.recruits = recruits;
    }

    /// <summary>No rule gives way: a slate that keeps all of them is looked for.</summary>
    public static Relaxation None { get; } = new(false, [], null);

    /// <summary>Whether quotas, caps and fixed candidacies give way, one unit at a cost of 1.</summary>
    public bool IsElastic { get; }

    /// <summary>Whether people who are not there yet may be seated, each at a cost of 1.</summary>
    public bool HasRecruits => recruits is not null;

    /// <summary>Whether the first slate is enough.</summary>
    public bool IsNone => !IsElastic && !HasRecruits;

    /// <summary>All rules give way but these, and one seat per task force.</summary>
    public static Relaxation AllBut(IEnumerable<string> rules) => new(true, rules, null);

    /// <summary>Some people are recruits.</summary>
    /// <param name="recruits">By person.</param>
    public static Relaxation Recruiting(bool[] recruits) => new(false, [], recruits);

    public bool Yields(string rule) => IsElastic && !rigid.Contains(rule);

    public bool IsRecruit(int person) => recruits is not null && recruits[person];
}
