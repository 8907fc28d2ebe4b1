using FourPer1000.Registration;
using FourPer1000.Rules;
using FourPer1000.StateMachines;

namespace FourPer1000.Reporting.Tests;

/// <summary>Machines that are drawn in the tests.</summary>
internal static class Machines
{
    public static MachineOutline Registration { get; } = DossierLifecycle.Table.Outline();

    public static MachineOutline Hostile { get; } = Of(
        "<hostile> & \"co\" ]]>",
        ["<a>", "مرحبا بالعالم 1", Repeated("very long ", 400), Repeated("x", 3000), "b\u0001\u0000\"'\r\n\t", "\uD800lone", "\u202Eturned", "👩‍🌾🌱", " "],
        [(0, 1), (0, 2), (1, 3), (4, 0), (0, 4), (4, 4), (4, 4), (4, 4), (5, 4), (6, 1), (1, 6), (7, 8), (8, 7)]);

    public static MachineOutline One { get; } = Of("one", ["alone"], []);

    /// <summary>A machine whose states and arrows follow from a seed.</summary>
    public static MachineOutline Random(int seed)
    {
        var random = new Random(seed);
        int states = random.Next(1, 10);
        return Of(
            $"random-{seed}",
            [.. Enumerable.Range(0, states).Select(i => $"state-{i}{Repeated("-and-more", random.Next(0, 4))}")],
            [.. Enumerable.Range(0, random.Next(0, states * 3)).Select(_ => (random.Next(states), random.Next(states)))]);
    }

    public static MachineOutline Of(string name, string[] states, (int From, int To)[] arrows) => new(
        name,
        states[0],
        ValueList.From(states),
        [states[^1]],
        ["go"],
        ValueList.From(arrows.Select((arrow, i) => new MachineArrow(
            states[arrow.From],
            i % 3 == 0 ? $"<trigger {i}>" : i % 3 == 1 ? Repeated("trigger ", i * 3) : "go",
            states[arrow.To],
            new Authority("executive-secretariat"),
            "C7.2",
            i % 2 == 0 ? [] : ["catalogue.a", "catalogue.b"],
            false,
            i % 2 == 0 ? null : "catalogue.a & (catalogue.b | catalogue.<c>)"))));

    private static string Repeated(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
