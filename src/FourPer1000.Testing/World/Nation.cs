namespace FourPer1000.Testing;

/// <summary>A country as the world needs it: the language in which its people write, its region, its clock.</summary>
internal sealed record Nation(string Alpha3, string Language, string Region, TimeSpan WinterOffset)
{
    private static readonly DateTime EuropeanWinter = new(2020, 10, 25, 1, 0, 0, DateTimeKind.Utc);
    private static readonly DateTime NorthAmericanWinter = new(2020, 11, 1, 7, 0, 0, DateTimeKind.Utc);

    /// <summary>The offset of its clocks at an instant of the second half of 2020. Made up by region: a believable offset is enough.</summary>
    public TimeSpan OffsetAt(DateTime utc)
    {
        bool summer = Region switch
        {
            "europe" => utc < EuropeanWinter,
            "north-america" => utc < NorthAmericanWinter,
            _ => false,
        };
        return summer ? WinterOffset + TimeSpan.FromHours(1) : WinterOffset;
    }
}
