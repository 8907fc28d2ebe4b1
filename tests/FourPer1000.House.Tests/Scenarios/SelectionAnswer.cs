using FourPer1000.Domain;
using FourPer1000.Selection;
using FourPer1000.Selection.Verification;

namespace FourPer1000.House.Tests;

/// <summary>What the selection says to a scenario, in the words of its table.</summary>
/// <param name="Slate">The seats, <c>no slate</c> or <c>unusable</c>.</param>
/// <param name="Levels">The levels whose value is not 0.</param>
/// <param name="Why">Why each seat is filled as it is; what clashes and the ways out; the faults.</param>
internal sealed record SelectionAnswer(string Slate, string Levels, IReadOnlyList<string> Why)
{
    public static SelectionAnswer To(SlateInput input)
    {
        if (SlateInputCheck.FaultsOf(input) is { Count: > 0 } faults)
        {
            return new("unusable", "", [.. faults.Select(fault => $"{fault.Code["input.".Length..]} {fault.Place.Path}")]);
        }

        switch (SlateSearch.Find(input))
        {
            case SlateOutcome.Optimal(var slate, var certificate):
                SlateVerification.Check(input, slate, certificate).Reasons.Should().BeEmpty("every slate is proven");
                return new(
                    string.Join("; ", slate.Seats.Select(seat => $"{SelectionCase.TextOf(seat.Seat)}: {Name(seat.Person)}")),
                    string.Join("; ", slate.Levels.Where(level => level.Value != 0).Select(level => $"{level.Name} {level.Value}")),
                    [.. slate.Explanations.Select(Why1)]);
            case SlateOutcome.Infeasible { Conflict: { } conflict } infeasible:
                SlateVerification.Check(input, infeasible).Reasons.Should().BeEmpty("every clash is proven");
                return new("no slate", "", [$"clash {string.Join(" + ", conflict.Rules)}", .. WaysOf(input)]);
            case var other:
                throw new InvalidOperationException($"A scenario led to {other}.");
        }
    }

    /// <summary>The parts in which the row says something else; of the reasons the row names those that the case is about.</summary>
    public IEnumerable<string> DifferencesFrom(ScenarioRow row)
    {
        if (row["slate"] != Slate)
        {
            yield return $"slate: {Slate}";
        }

        if (row["levels"] != Levels)
        {
            yield return $"levels: {Levels}";
        }

        if (row.Parts("why", "<br>").Except(Why, StringComparer.Ordinal).Any())
        {
            yield return $"why: {string.Join("<br>", Why)}";
        }
    }

    public static string Name(PersonId? person) => person?.Value ?? "nobody";

    private static string Why1(SeatExplanation explanation)
    {
        IEnumerable<string> words = explanation.Arguments.Where(argument => argument.Name is "level" or "excluded" or "nominees" && explanation.Code != SeatCodes.Lot)
            .Where(argument => argument.Name != "nominees" || explanation.Code == SeatCodes.KeptVacant)
            .Select(argument => argument.Value.ToString());
        return string.Join(' ', words.Prepend($"{SelectionCase.TextOf(explanation.Seat)}: {explanation.Code}"));
    }

    private static IEnumerable<string> WaysOf(SlateInput input)
    {
        WaysOut ways = WaysOut.Of(input, SearchLimits.Default);
        foreach (Repair repair in ways.Repairs)
        {
            yield return $"repair for {repair.Cost}: {string.Join(" + ", repair.Changes.Select(change => change.Change == "drop" ? $"drop {change.Rule}" : $"{change.Change} of {change.Rule} {change.From} to {change.To}"))}";
        }

        foreach (Recruitment recruitment in ways.Recruits)
        {
            yield return $"recruit {string.Join(" + ", recruitment.Nominations.Select(profile => $"{SelectionCase.TextOf(profile.Seat)} {string.Join(' ', profile.Attributes.Select(own => $"{own.Name}={own.Value}"))}"))}";
        }
    }
}
