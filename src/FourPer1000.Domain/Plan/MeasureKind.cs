namespace FourPer1000.Domain;

/// <summary>What kind of thing a measure counts.</summary>
public enum MeasureKind
{
    /// <summary>So many a year.</summary>
    CountPerYear,

    /// <summary>How much of a known whole is covered.</summary>
    Coverage,

    /// <summary>A step that is taken or not.</summary>
    Milestone,

    /// <summary>A level.</summary>
    NumericLevel,

    /// <summary>A range whose lower end is the commitment.</summary>
    NumericRange,

    /// <summary>A share in percent.</summary>
    Percentage,
}
