using System.Globalization;
using Bogus;
using FourPer1000.Domain;
using FourPer1000.Registration;
using FourPer1000.Rules;

namespace FourPer1000.Testing;

/// <summary>A believable summer and autumn of 2020: organisations, people's affiliations, and the forms they send, with every outcome that the rules have.</summary>
/// <remarks>
/// All of it is invented demonstration data: no organisation, person or form in it is real, and its numbers say nothing about the Initiative.
/// The same seed and size give the same content on every machine and in every culture, for one version of this package.
/// </remarks>
public sealed record World
{
    private World(int seed, WorldSize size, ValueList<Organisation> organisations, ValueList<Affiliation> affiliations, ValueList<RegistrationForm> forms)
    {
        Seed = seed;
        Size = size;
        Organisations = organisations;
        Affiliations = affiliations;
        Forms = forms;
    }

    /// <summary>The seed.</summary>
    public int Seed { get; }

    /// <summary>The size.</summary>
    public WorldSize Size { get; }

    /// <summary>The organisations, ordered by id; one that was never member nor partner says so by a standing of none.</summary>
    public ValueList<Organisation> Organisations { get; }

    /// <summary>The affiliations, ordered by person.</summary>
    public ValueList<Affiliation> Affiliations { get; }

    /// <summary>The forms, ordered by instant and numbered in that order.</summary>
    public ValueList<RegistrationForm> Forms { get; }

    /// <summary>A world.</summary>
    /// <param name="seed">Any number; another one gives another world.</param>
    /// <param name="size">How large.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="size"/> is not a member of its enum.</exception>
    public static World Create(int seed, WorldSize size)
    {
        (int organisations, int people) = size switch
        {
            WorldSize.Full => (320, 1700),
            WorldSize.Tenth => (32, 170),
            _ => throw new ArgumentOutOfRangeException(nameof(size), size, "Not a size."),
        };
        IReadOnlyList<(Organisation Organisation, Nation Nation)> founded = WorldOrganisations.Found(Stream(seed, 1), organisations);
        Cast cast = Cast.Of(Stream(seed, 2), people, founded);
        return new(
            seed,
            size,
            ValueList.From(founded.Select(home => home.Organisation)),
            ValueList.From(cast.Affiliations),
            Numbered(FormsOf(new Randomizer(Stream(seed, 3)), cast, founded)));
    }

    /// <summary>How many people of the world support a candidacy, from 0 to 40: invented, as everything in it; the same for the same seed.</summary>
    /// <param name="person">The nominee.</param>
    /// <param name="seat">The seat by its code, such as <c>A1/africa</c>.</param>
    public long SupportOf(PersonId person, string seat)
    {
        ArgumentNullException.ThrowIfNull(seat);
        uint mixed = (uint)Stream(Seed, 4);
        foreach (char c in $"{person}/{seat}")
        {
            mixed = unchecked((mixed ^ c) * 0x01000193);
        }

        return unchecked((mixed ^ (mixed >> 15)) * 0x85EBCA6B) % 41;
    }

    /// <summary>Seed, size and counts, for people who debug.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"World {Seed} ({Size}): {Organisations.Count} organisations, {Affiliations.Count} affiliations, {Forms.Count} forms");

    // Organisations, people and forms throw dice of their own: a change to one leaves the others as they are.
    // Mixed, because System.Random takes a seed and its negative for the same.
    private static int Stream(int seed, int part)
    {
        uint mixed = unchecked((uint)seed + ((uint)part * 0x9E3779B9));
        mixed = unchecked((mixed ^ (mixed >> 16)) * 0x85EBCA6B);
        mixed = unchecked((mixed ^ (mixed >> 13)) * 0xC2B2AE35);
        return (int)((mixed ^ (mixed >> 16)) & int.MaxValue);
    }

    private static IReadOnlyList<RegistrationForm> FormsOf(Randomizer dice, Cast cast, IEnumerable<(Organisation Organisation, Nation Nation)> founded)
    {
        var wishes = new Wishes(dice, new StandingBook(founded.Select(home => home.Organisation), cast.Affiliations));
        var teller = new Storyteller(dice, wishes);
        var counts = new Deck<int>(dice, cast.People.Count, (1, 41), (2, 35), (3, 24));
        var late = new Deck<bool>(dice, cast.People.Count, (true, 10), (false, 90));
        ObjectiveCode[] objectives = [.. StrategicPlan.Edition2020.Objectives.Select(objective => objective.Code)];
        Queue<(ObjectiveCode Objective, Role Role)> offices = new(objectives
            .SelectMany(objective => new[] { (objective, Role.GlobalLeader), (objective, Role.RegionalRepresentative) }));
        Queue<(ObjectiveCode Objective, Role Role)> teams = new(objectives.Select(objective => (objective, Role.TeamMember)));
        foreach (Person person in cast.People)
        {
            // Every task force has somebody who can lead it, somebody who can represent a region, somebody who joins the team.
            Choice? seat = person.Story is Story.Steady or Story.Twice or Story.Fourth or Story.TooEarly
                && ((wishes.CanServe(person) && offices.TryDequeue(out (ObjectiveCode Objective, Role Role) wanted)) || teams.TryDequeue(out wanted))
                ? new(wanted.Objective, wanted.Role, wanted.Role == Role.RegionalRepresentative ? person.Home.Region : null)
                : null;
            teller.Tell(person, counts.Deal(), late.Deal(), seat);
        }

        return teller.Forms;
    }

    private static ValueList<RegistrationForm> Numbered(IEnumerable<RegistrationForm> forms) => ValueList.From(forms
        .OrderBy(form => form.SubmittedAt.UtcTicks)
        .Select((form, i) => form with { Id = new(string.Create(CultureInfo.InvariantCulture, $"r-{i + 1:000000}")) }));
}
