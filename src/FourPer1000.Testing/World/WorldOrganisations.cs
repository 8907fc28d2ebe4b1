using System.Globalization;
using Bogus;
using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Testing;

/// <summary>Founds the organisations of a world: where they are, what they are, since when they are member or partner.</summary>
internal static class WorldOrganisations
{
    private const int Always = 0, Rises = 1, Summer = 2, Ended = 3, Never = 4;
    private static readonly DateOnly FirstPartner = new(2015, 12, 1), FirstMember = new(2016, 11, 17), Spring = new(2020, 3, 1);

    /// <summary>The organisations, each with its country.</summary>
    public static IReadOnlyList<(Organisation Organisation, Nation Nation)> Found(int seed, int count)
    {
        var dice = new Randomizer(seed);
        var names = new OrganisationNames(dice);
        var homes = new Deck<(string Language, string Region)>(
            dice, count,
            (("en", "europe"), 160), (("en", "africa"), 120), (("en", "asia-pacific"), 120), (("en", "north-america"), 70), (("en", "latin-america-caribbean"), 30),
            (("fr", "europe"), 140), (("fr", "africa"), 125), (("fr", "asia-pacific"), 5), (("fr", "north-america"), 20), (("fr", "latin-america-caribbean"), 10),
            (("es", "europe"), 44), (("es", "africa"), 4), (("es", "latin-america-caribbean"), 152));
        var categories = new Deck<string>(
            dice, count,
            ("states-local-authorities", 11), ("international-organisations", 5), ("donors-foundations", 6), ("producer-organisations", 13),
            ("research-education", 30), ("civil-society-ngos", 26), ("private-companies", 9));
        var histories = new Deck<int>(dice, count, (Always, 62), (Rises, 11), (Summer, 8), (Ended, 6), (Never, 13));
        return [.. Enumerable.Range(1, count).Select(number =>
        {
            Nation nation = dice.Pick(Nations.All[homes.Deal()]);
            string category = categories.Deal();
            string id = string.Create(CultureInfo.InvariantCulture, $"o-{number:000}");
            ValueList<DatedStanding> standings = History(dice, histories.Deal(), category == "private-companies");
            return (new Organisation(new(id), names.Next(nation.Language, category), category, nation.Alpha3, nation.Region, standings), nation);
        })];
    }

    // A private company can be a partner, never a member (charter C1.2a).
    private static ValueList<DatedStanding> History(Randomizer dice, int history, bool isCompany)
    {
        Standing standing = isCompany || dice.Chance(50) ? Standing.Partner : Standing.Member;
        DateOnly first = standing == Standing.Partner ? FirstPartner : FirstMember;
        DateOnly from = dice.Day(first, Spring);
        switch (history)
        {
            case Rises when !isCompany:
                DateOnly partner = dice.Day(FirstPartner, new(2018, 12, 31)), member = dice.Day(new(2019, 1, 1), Spring);
                return [new(Standing.Partner, new(partner, member)), new(Standing.Member, new(member, null))];
            case Summer:
                return [new(standing, new(dice.Day(new(2020, 6, 20), new(2020, 9, 20)), null))];
            case Ended:
                return [new(standing, new(dice.Day(first, new(2018, 5, 31)), dice.Day(new(2018, 6, 1), new(2020, 11, 30))))];
            case Never:
                return [new(Standing.None, DateInterval.Always)];
            default:
                return [new(standing, new(from, null))];
        }
    }
}
