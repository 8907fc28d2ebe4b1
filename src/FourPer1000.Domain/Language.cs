namespace FourPer1000.Domain;

/// <summary>The three languages of the Initiative (charter C10.1).</summary>
public enum Language
{
    /// <summary>English, the language of the plan's cells.</summary>
    English,

    /// <summary>French.</summary>
    French,

    /// <summary>Spanish.</summary>
    Spanish,
}
