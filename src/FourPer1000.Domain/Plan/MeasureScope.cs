namespace FourPer1000.Domain;

/// <summary>Over what a measure is counted.</summary>
public enum MeasureScope
{
    /// <summary>Once for the globe.</summary>
    Global,

    /// <summary>For each country.</summary>
    PerCountry,

    /// <summary>For each region.</summary>
    PerRegion,
}
