using System.Globalization;
using FourPer1000.Domain;
using FourPer1000.Rules;
using FourPer1000.Selection;

namespace FourPer1000.House.Tests;

/// <summary>The input of a scenario of selection. Task forces, regions and people are those that the row names, in the order in which it names them.</summary>
internal static class SelectionCase
{
    private static readonly DateOnly Day = new(2020, 10, 5);

    public static SlateInput InputOf(ScenarioRow row)
    {
        var people = new Dictionary<string, SlatePerson>(StringComparer.Ordinal);
        foreach (string[] words in row.Parts("people", ";").Select(Words))
        {
            OrganisationId? organisation = Array.IndexOf(words, "of") is var of and >= 0 ? new(words[of + 1]) : null;
            people.Add(words[0], new(new(words[0]), organisation, ValueList.From(words.Where(word => word.Contains('=', StringComparison.Ordinal)).Select(Attribute))));
        }

        var candidacies = new List<SeatCandidacy>();
        List<ObjectiveCode> taskForces = [];
        List<string> regions = [];
        foreach (string part in row.Parts("nominees", ";"))
        {
            string[] sides = part.Split(": ");
            SeatId seat = SeatOf(sides[0]);
            taskForces.AddRange(taskForces.Contains(seat.TaskForce) ? [] : [seat.TaskForce]);
            regions.AddRange(seat.IsLeader || regions.Contains(seat.Seat) ? [] : [seat.Seat]);
            foreach (string[] words in sides[1] == "nobody" ? [] : sides[1].Split(", ").Select(Words))
            {
                candidacies.Add(new(new(words[0]), seat, words.Length > 1 ? long.Parse(words[1], CultureInfo.InvariantCulture) : 0));
                people.TryAdd(words[0], new(new(words[0]), null, []));
            }
        }

        var input = new SlateInput(
            Day, ValueList.From(taskForces), ValueList.From(regions), ValueList.From(people.Values), ValueList.From(candidacies), SlatePolicy.Default, new(LotScheme.Sha256, "demo"));
        return row.Parts("policy", ";").Aggregate(input, With);
    }

    /// <summary><c>A1 africa</c>, <c>A1 leader</c>.</summary>
    public static SeatId SeatOf(string text) => Words(text) is [var taskForce, var seat]
        ? new(taskForce, seat == "leader" ? SeatId.GlobalLeader : seat)
        : throw new InvalidDataException($"'{text}' names no seat.");

    public static string TextOf(SeatId seat) => $"{seat.TaskForce} {(seat.IsLeader ? "leader" : seat.Seat)}";

    private static SlateInput With(SlateInput input, string term)
    {
        SlatePolicy policy = input.Policy;
        string[] words = Words(term);
        return words[0] switch
        {
            "most-task-forces" => input with { Policy = policy with { MostTaskForces = Number(words[1]) } },
            "most-offices" => input with { Policy = policy with { MostOffices = Number(words[1]) } },
            "organisation-cap" => input with { Policy = policy with { MostPerOrganisationAndTaskForce = Number(words[1]) } },
            "balance" => input with { Policy = policy with { Balance = words[1] == "nothing" ? [] : ValueList.From(words[1].Split('+')) } },
            "fixed" => input with { Policy = policy with { Fixed = policy.Fixed.Add(Decision(words)) } },
            "excluded" => input with { Policy = policy with { Excluded = policy.Excluded.Add(Decision(words)) } },
            "standing" => input with { Standing = input.Standing.Add(new(SeatOf($"{words[1]} {words[2]}"), new(words[3]))) },
            "seed" => input with { Lot = input.Lot with { Seed = words[1] } },
            "rfc3797" => input with { Lot = new(LotScheme.Rfc3797, words[1]) },
            "quota" => input with { Policy = policy with { Quotas = policy.Quotas.Add(Quota(words)) } },
            _ => throw new InvalidDataException($"'{term}' is no term of a policy."),
        };
    }

    // quota women: gender=f in A1 leaders min 1 max 2 hard
    private static SlateQuota Quota(string[] words)
    {
        PersonAttribute counted = Attribute(words[2]);
        var quota = new SlateQuota(words[1].TrimEnd(':'), null, QuotaSeats.All, counted.Name, counted.Value!, null, null, false);
        for (int i = 3; i < words.Length; i++)
        {
            quota = words[i] switch
            {
                "hard" => quota with { IsHard = true },
                "leaders" => quota with { Seats = QuotaSeats.GlobalLeader },
                "representatives" => quota with { Seats = QuotaSeats.RegionalRepresentative },
                "in" => quota with { TaskForces = ValueList.From(words[++i].Split('+').Select(code => (ObjectiveCode)code)) },
                "min" => quota with { Min = Number(words[++i]) },
                "max" => quota with { Max = Number(words[++i]) },
                _ => throw new InvalidDataException($"'{words[i]}' says nothing about a quota."),
            };
        }

        return quota;
    }

    private static SeatDecision Decision(string[] words) => new(new(words[3]), SeatOf($"{words[1]} {words[2]}"), null);

    private static PersonAttribute Attribute(string word) => word.Split('=') is [var name, var value] ? new(name, value) : throw new InvalidDataException($"'{word}' is no attribute.");

    private static int? Number(string word) => word == "none" ? null : int.Parse(word, CultureInfo.InvariantCulture);

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
