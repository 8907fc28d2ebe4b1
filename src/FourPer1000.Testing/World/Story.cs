namespace FourPer1000.Testing;

/// <summary>What a person does with forms, so that every outcome of the rules occurs.</summary>
internal enum Story
{
    /// <summary>Registers and stays.</summary>
    Steady,

    /// <summary>Sends a form before the opening, and again after it.</summary>
    TooEarly,

    /// <summary>Tries a fourth task force.</summary>
    Fourth,

    /// <summary>Tries a fourth task force, withdraws from another, tries again.</summary>
    Swaps,

    /// <summary>Sends a form twice.</summary>
    Twice,

    /// <summary>Asks for an office without an organisation that is member or partner.</summary>
    WithoutStanding,

    /// <summary>Asks to represent no region.</summary>
    NoRegion,

    /// <summary>Changes the role.</summary>
    Amends,

    /// <summary>Withdraws.</summary>
    Leaves,

    /// <summary>Withdraws and comes back.</summary>
    Returns,

    /// <summary>Amends or withdraws what is not there.</summary>
    Mistaken,
}
