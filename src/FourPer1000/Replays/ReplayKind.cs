namespace FourPer1000;

/// <summary>What deciding again came to.</summary>
public enum ReplayKind
{
    /// <summary>The same answer and the same event.</summary>
    Same,

    /// <summary>Something differs.</summary>
    Differs,

    /// <summary>It cannot be decided again: what it was decided on is not there.</summary>
    Impossible,

    /// <summary>It cannot be decided again: a part that it was decided on was sealed, and the person was erased.</summary>
    Erased,
}
