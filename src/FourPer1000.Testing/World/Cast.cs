using System.Globalization;
using Bogus;
using FourPer1000.Domain;

namespace FourPer1000.Testing;

/// <summary>The people of a world with their affiliations: none, one or two.</summary>
internal sealed class Cast
{
    private static readonly DateOnly FirstDay = new(2008, 1, 1), BeforeTheCall = new(2020, 5, 31), YearEnd = new(2020, 12, 31);
    private readonly Randomizer dice;
    private readonly IReadOnlyList<(Organisation Organisation, Nation Nation)> organisations;
    private readonly (Organisation Organisation, Nation Nation)[] strangers;

    private Cast(Randomizer dice, IReadOnlyList<(Organisation Organisation, Nation Nation)> organisations)
    {
        this.dice = dice;
        this.organisations = organisations;
        strangers = [.. organisations.Where(home => home.Organisation.Standings.All(dated => dated.Standing == Standing.None))];
    }

    public List<Person> People { get; } = [];

    public List<Affiliation> Affiliations { get; } = [];

    /// <summary>So many people.</summary>
    public static Cast Of(int seed, int count, IReadOnlyList<(Organisation Organisation, Nation Nation)> organisations)
    {
        var dice = new Randomizer(seed);
        var cast = new Cast(dice, organisations);
        var stories = new Deck<Story>(
            dice, count,
            (Story.Steady, 641), (Story.TooEarly, 32), (Story.Fourth, 60), (Story.Swaps, 30), (Story.Twice, 42), (Story.WithoutStanding, 50),
            (Story.NoRegion, 34), (Story.Amends, 50), (Story.Leaves, 30), (Story.Returns, 16), (Story.Mistaken, 15));
        var affiliations = new Deck<int>(dice, count, (0, 14), (1, 66), (2, 20));
        for (int number = 1; number <= count; number++)
        {
            cast.Add(number, stories.Deal(), affiliations.Deal());
        }

        return cast;
    }

    private void Add(int number, Story story, int affiliations)
    {
        var id = new PersonId(string.Create(CultureInfo.InvariantCulture, $"p-{number:0000}"));
        (Organisation organisation, Nation home) = story == Story.WithoutStanding ? dice.Pick(strangers) : Somewhere();
        if (affiliations > 0)
        {
            Affiliations.Add(new(id, organisation.Id, Held(isMain: true)));
        }

        if (affiliations > 1 && story != Story.WithoutStanding && Somewhere().Organisation is { } other && other != organisation)
        {
            Affiliations.Add(new(id, other.Id, Held(isMain: false)));
        }

        // Half of those without an affiliation name an organisation on the form, which counts for that form.
        bool named = affiliations > 0 ? !dice.Chance(6) : dice.Chance(50);
        string language = dice.Chance(93) ? home.Language : dice.Pick(["en", "fr", "es"]);
        _ = Languages.TryParse(language, out Language writes);
        People.Add(new(id, story, home, writes, named ? organisation.Id : null));
    }

    // Some organisations send many people: the lower of two throws.
    private (Organisation Organisation, Nation Nation) Somewhere() =>
        organisations[Math.Min(dice.Number(0, organisations.Count - 1), dice.Number(0, organisations.Count - 1))];

    private DateInterval Held(bool isMain)
    {
        DateOnly from = dice.Day(FirstDay, BeforeTheCall);
        return isMain || dice.Chance(60) ? new(from, null) : new(from, dice.Day(BeforeTheCall.AddDays(1), YearEnd));
    }
}
