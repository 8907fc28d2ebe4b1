namespace FourPer1000.Hosting;

/// <summary>What became of a due item.</summary>
public enum WorkOutcome
{
    /// <summary>It was carried out here.</summary>
    Done,

    /// <summary>Somebody else had carried it out, or it was not due any more.</summary>
    Passed,

    /// <summary>It failed; it is due again next time.</summary>
    Failed,
}
