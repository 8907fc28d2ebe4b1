using FourPer1000.Domain;

namespace FourPer1000.Targets;

/// <summary>A difference between two editions of the plan.</summary>
public abstract record PlanChange
{
    private protected PlanChange(ObjectiveCode objective) => Objective = objective;

    /// <summary>The objective.</summary>
    public ObjectiveCode Objective { get; }

    /// <summary>One of the editions does not know the objective's cells, so nothing about its measures can be compared.</summary>
    public sealed record NotComparable : PlanChange
    {
        internal NotComparable(ObjectiveCode objective, EditionId unknownIn, ObjectiveWording wording)
            : base(objective) => (UnknownIn, Wording) = (unknownIn, wording);

        /// <summary>The edition that does not know them.</summary>
        public EditionId UnknownIn { get; }

        /// <summary>What it knows.</summary>
        public ObjectiveWording Wording { get; }
    }

    /// <summary>A measure that the other edition has not.</summary>
    public sealed record MeasureAdded : PlanChange
    {
        internal MeasureAdded(ObjectiveCode objective, Measure measure)
            : base(objective) => Measure = measure;

        /// <summary>The measure.</summary>
        public Measure Measure { get; }
    }

    /// <summary>A measure that the other edition no longer has.</summary>
    public sealed record MeasureDropped : PlanChange
    {
        internal MeasureDropped(ObjectiveCode objective, Measure measure)
            : base(objective) => Measure = measure;

        /// <summary>The measure.</summary>
        public Measure Measure { get; }
    }

    /// <summary>A value of a measure that both have; null where an edition states nothing.</summary>
    public sealed record ValueChanged : PlanChange
    {
        internal ValueChanged(ObjectiveCode objective, string measure, PlanColumn column, MeasureValue? from, MeasureValue? to)
            : base(objective) => (Measure, Column, From, To) = (measure, column, from, to);

        /// <summary>The key of the measure.</summary>
        public string Measure { get; }

        /// <summary>The column.</summary>
        public PlanColumn Column { get; }

        /// <summary>What the one edition states.</summary>
        public MeasureValue? From { get; }

        /// <summary>What the other states.</summary>
        public MeasureValue? To { get; }
    }

    /// <summary>The day on which the target of a horizon is due.</summary>
    public sealed record DueChanged : PlanChange
    {
        internal DueChanged(ObjectiveCode objective, string measure, Horizon horizon, DateOnly from, DateOnly to)
            : base(objective) => (Measure, Horizon, From, To) = (measure, horizon, from, to);

        /// <summary>The key of the measure.</summary>
        public string Measure { get; }

        /// <summary>The horizon.</summary>
        public Horizon Horizon { get; }

        /// <summary>The day in the one edition.</summary>
        public DateOnly From { get; }

        /// <summary>The day in the other.</summary>
        public DateOnly To { get; }
    }
}
