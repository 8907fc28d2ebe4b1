namespace FourPer1000.Targets;

/// <summary>Of what a mean is taken.</summary>
public enum MeanKind
{
    /// <summary>Measures of numbers: the pace so far over the pace needed, held between 0 and 1.</summary>
    Numbers,

    /// <summary>Steps: 1 where done, otherwise 0.</summary>
    Steps,
}
