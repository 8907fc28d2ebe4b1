namespace FourPer1000.Targets;

/// <summary>What the numbers of a measure count.</summary>
public enum Counted
{
    /// <summary>Whole things: a gap is stated in units.</summary>
    Things,

    /// <summary>A share in percent.</summary>
    Share,

    /// <summary>A quantity, such as money.</summary>
    Quantity,

    /// <summary>Nothing: a step that is planned, started or done.</summary>
    Step,
}
