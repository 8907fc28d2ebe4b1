using FourPer1000.Rules;

namespace FourPer1000.Targets;

/// <summary>How often each status occurs: a distribution, which is never boiled down to one percentage by default (charter C9.4).</summary>
public sealed record StatusCounts
{
    private readonly ValueList<int> numbers;

    private StatusCounts(ValueList<int> numbers) => this.numbers = numbers;

    /// <summary>How many there are.</summary>
    public int Total => numbers.Sum();

    /// <summary>How many are assessed: neither insufficient data nor not assessable.</summary>
    public int Assessed => TargetStatuses.All.Where(status => status.Severity() is not null).Sum(status => this[status]);

    /// <summary>How many have a status.</summary>
    public int this[TargetStatus status] => numbers[(int)status];

    /// <summary>Counts statuses.</summary>
    public static StatusCounts Of(IEnumerable<TargetStatus> statuses)
    {
        ArgumentNullException.ThrowIfNull(statuses);
        int[] counted = new int[TargetStatuses.All.Count];
        foreach (TargetStatus status in statuses)
        {
            counted[(int)status]++;
        }

        return new(ValueList.From(counted));
    }

    /// <summary>The statuses that occur, the most favourable first, with their numbers.</summary>
    public override string ToString() =>
        string.Join(", ", TargetStatuses.All.Where(status => this[status] > 0).Select(status => $"{status.Code()} {this[status]}"));
}
