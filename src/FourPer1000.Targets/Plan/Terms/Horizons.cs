using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Targets;

/// <summary>Horizons as years, dates and columns of the plan.</summary>
public static class Horizons
{
    /// <summary>Both, the earlier one first.</summary>
    public static ValueList<Horizon> All { get; } = [Horizon.Year2030, Horizon.Year2050];

    /// <summary>The year as a number.</summary>
    public static int Year(this Horizon horizon) => (int)horizon;

    /// <summary>The last day of the year, for which a bare year stands.</summary>
    public static DateOnly Due(this Horizon horizon) => new((int)horizon, 12, 31);

    /// <summary>The column of the plan.</summary>
    public static PlanColumn Column(this Horizon horizon) => horizon == Horizon.Year2030 ? PlanColumn.Target2030 : PlanColumn.Target2050;

    /// <summary>What the plan states for a measure at a horizon; null where it states nothing, which is not zero.</summary>
    public static MeasureValue? TargetAt(this Measure measure, Horizon horizon)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return horizon == Horizon.Year2030 ? measure.Target2030 : measure.Target2050;
    }

    /// <summary>The day on which the target of a horizon is due: the measure's own earlier date where that dates the target.</summary>
    public static DateOnly DueAt(this Measure measure, Horizon horizon)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return measure.Due is { } own && own.AppliesTo == horizon.Column() ? own.By : horizon.Due();
    }
}
