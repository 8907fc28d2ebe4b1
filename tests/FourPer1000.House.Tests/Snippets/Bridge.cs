using FourPer1000.Rules;
using FourPer1000.StateMachines;

namespace FourPer1000.House.Tests;

#region docs-bridge
/// <summary>Feeds the rows of a table to another engine.</summary>
internal static class Bridge
{
    public static OtherEngine<TState, TTrigger> ToOtherEngine<TState, TTrigger, TFacts>(
        this TransitionTable<TState, TTrigger, TFacts> table, TState state, AuthoritySet by, TFacts facts)
        where TState : struct, Enum
        where TTrigger : struct, Enum
    {
        var engine = new OtherEngine<TState, TTrigger>(state);
        foreach (Transition<TState, TTrigger, TFacts> row in table.Rows)
        {
            engine.Permit(row.From, row.On, row.To, () => row.By.Overlaps(by) && row.If?.Evaluate(facts).IsGranted != false);
        }

        return engine;
    }
}
#endregion
