namespace FourPer1000;

/// <summary>Who may see a personal field (charter C10.3).</summary>
public enum Visibility
{
    /// <summary>The person and the Executive Secretariat.</summary>
    Secretariat,

    /// <summary>The members of the person's task forces as well.</summary>
    TaskForce,

    /// <summary>Everybody.</summary>
    Public,
}
