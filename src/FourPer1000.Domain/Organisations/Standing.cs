namespace FourPer1000.Domain;

/// <summary>What an organisation is to the Initiative at a date (charter C1.2), from least to best.</summary>
public enum Standing
{
    /// <summary>Neither member nor partner.</summary>
    None,

    /// <summary>Partner: signed the Paris declaration, sits in the Forum.</summary>
    Partner,

    /// <summary>Member: non-profit, signed the Marrakech declaration, sits in the Consortium.</summary>
    Member,
}
