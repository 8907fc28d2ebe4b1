namespace FourPer1000.Testing;

/// <summary>How large a world is.</summary>
public enum WorldSize
{
    /// <summary>About 320 organisations, 1,700 people, 4,000 forms.</summary>
    Full,

    /// <summary>A tenth of that: for quick runs, with every outcome still in it.</summary>
    Tenth,
}
