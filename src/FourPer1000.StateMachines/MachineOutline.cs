using FourPer1000.Rules;

namespace FourPer1000.StateMachines;

/// <summary>A table without its types: what diagrams and documents are made from.</summary>
/// <param name="Name">The machine's name.</param>
/// <param name="Initial">The code of the initial state.</param>
/// <param name="States">The codes of all states, in their order.</param>
/// <param name="Final">The codes of the final states.</param>
/// <param name="Triggers">The codes of all triggers, in their order.</param>
/// <param name="Arrows">One for each row, in order.</param>
public sealed record MachineOutline(
    string Name, string Initial, ValueList<string> States, ValueList<string> Final, ValueList<string> Triggers, ValueList<MachineArrow> Arrows)
{
    internal static MachineOutline Of<TState, TTrigger, TFacts>(TransitionTable<TState, TTrigger, TFacts> table)
        where TState : struct, Enum
        where TTrigger : struct, Enum => new(
            table.Name,
            Codes.Of(table.Initial),
            ValueList.From(Enum.GetValues<TState>().Select(Codes.Of)),
            ValueList.From(table.Final.Select(Codes.Of)),
            ValueList.From(Enum.GetValues<TTrigger>().Select(Codes.Of)),
            ValueList.From(table.Rows.Select(row => new MachineArrow(
                Codes.Of(row.From), Codes.Of(row.On), Codes.Of(row.To), row.By, row.Clause, row.If?.Codes ?? [], row.If?.IsAwaiting ?? false, row.If?.ToString()))));
}
