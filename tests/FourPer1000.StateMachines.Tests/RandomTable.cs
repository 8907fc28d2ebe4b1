using FourPer1000.Rules;
using FsCheck;
using FsCheck.Fluent;

namespace FourPer1000.StateMachines.Tests;

public enum Node
{
    A,
    B,
    C,
    D,
    E,
}

public enum Edge
{
    X,
    Y,
    Z,
}

/// <summary>A random table that is right: the guard of each row answers what the facts hold at its index.</summary>
public sealed record RandomTable(TransitionTable<Node, Edge, ValueList<bool?>> Table, ValueList<bool?> Answers, AuthoritySet By)
{
    private static readonly Authority[] Authorities = [new("author"), new("editor"), new("archivist")];

    public static Gen<RandomTable> Any =>
        from rows in Rows
        from answers in Gen.Elements<bool?>(true, false, false, null).ListOf(rows.Count)
        from caller in Set(0)
        select new RandomTable(
            new("random", Node.A, ValueList.From(Enum.GetValues<Node>()), ValueList.From(rows)),
            ValueList.From(answers),
            caller);

    // The first four rows make every state reachable, the next three use every trigger, the others are free.
    private static Gen<List<Transition<Node, Edge, ValueList<bool?>>>> Rows =>
        from free in Gen.Choose(0, 9)
        from parts in (from node in Gen.Choose(0, 1000)
                       from to in Gen.Choose(0, 4)
                       from edge in Gen.Choose(0, 2)
                       from caller in Set(1)
                       select (node, to, edge, caller)).ListOf(7 + free)
        select parts.Select((part, i) => new Transition<Node, Edge, ValueList<bool?>>(
            i < 4 ? (Node)(part.node % (i + 1)) : (Node)(part.node % 5),
            i is >= 4 and < 7 ? (Edge)(i - 4) : (Edge)part.edge,
            i < 4 ? (Node)(i + 1) : (Node)part.to,
            part.caller,
            "C1.1",
            new Requirement<ValueList<bool?>>($"test.row{i:00}", "C1.1", answers => answers[i]))).ToList();

    private static Gen<AuthoritySet> Set(int least) =>
        Gen.Choose(least, 7).Select(bits => AuthoritySet.Create([.. Authorities.Where((_, bit) => (bits & (1 << bit)) != 0)]));
}
