namespace FourPer1000.Rules.Tests;

/// <summary>Facts of random cases: the answer of each of six requirements, and which of five remedies (as bits) somebody has applied.</summary>
public sealed record World(ValueList<bool?> Answers, bool Lenient = false, int Applied = 0)
{
    public const int Leaves = 6;
    public const int Remedies = 5;

    public static string Code(int leaf) => $"test.leaf-{(char)('a' + leaf)}";

    public static ValueList<Remedy> RemediesOf(int bits) =>
        ValueList.From(Enumerable.Range(0, Remedies).Where(bit => (bits & (1 << bit)) != 0).Select(bit => new Remedy($"remedy-{(char)('a' + bit)}")));

    /// <summary>The requirement of a leaf; each of its remedies alone turns its no.</summary>
    public static Requirement<World> Requirement(int leaf, int remedies) =>
        new(Code(leaf), "C1.1", world => world.Answers[leaf] == false && (world.Applied & remedies) != 0 ? true : world.Answers[leaf])
        {
            Remedies = _ => RemediesOf(remedies),
            Arguments = _ => [new("leaf", leaf)],
        };

    public World With(int leaf, bool? answer) =>
        this with { Answers = ValueList.From(Answers.Select((old, i) => i == leaf ? answer : old)) };
}
