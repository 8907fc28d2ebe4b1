namespace FourPer1000.Rules.Tests;

/// <summary>The shape of a composed rule, with an evaluation of its own to compare with.</summary>
public abstract record Tree
{
    private Tree()
    {
    }

    /// <summary>1 yes, 0 cannot tell, -1 no: "all" is the least, "any" the greatest.</summary>
    public abstract int Answer(World world);

    /// <summary>The codes of all reasons of a refusal.</summary>
    public abstract IEnumerable<string> Reasons(World world);

    public abstract Specification<World> Build(ValueList<int> remedies);

    public sealed record Leaf(int Index) : Tree
    {
        public override int Answer(World world) => world.Answers[Index] switch { true => 1, null => 0, false => -1 };

        public override IEnumerable<string> Reasons(World world) => Answer(world) < 0 ? [World.Code(Index)] : [];

        public override Specification<World> Build(ValueList<int> remedies) => World.Requirement(Index, remedies[Index]);
    }

    public sealed record All(Tree Left, Tree Right) : Tree
    {
        public override int Answer(World world) => Math.Min(Left.Answer(world), Right.Answer(world));

        public override IEnumerable<string> Reasons(World world) => Left.Reasons(world).Concat(Right.Reasons(world));

        public override Specification<World> Build(ValueList<int> remedies) => Left.Build(remedies) & Right.Build(remedies);
    }

    public sealed record Any(Tree Left, Tree Right) : Tree
    {
        public override int Answer(World world) => Math.Max(Left.Answer(world), Right.Answer(world));

        public override IEnumerable<string> Reasons(World world) => Answer(world) < 0 ? Left.Reasons(world).Concat(Right.Reasons(world)) : [];

        public override Specification<World> Build(ValueList<int> remedies) => Left.Build(remedies) | Right.Build(remedies);
    }

    public sealed record Lifted(Tree Inner) : Tree
    {
        public override int Answer(World world) => Inner.Answer(world);

        public override IEnumerable<string> Reasons(World world) => Inner.Reasons(world);

        public override Specification<World> Build(ValueList<int> remedies) => Inner.Build(remedies).In((World world) => world);
    }

    public sealed record Awaited(Tree Inner) : Tree
    {
        public override int Answer(World world) => Inner.Answer(world) == 0 ? 1 : -1;

        public override IEnumerable<string> Reasons(World world) => Inner.Answer(world) switch
        {
            1 => ["rules.nothing-awaited"],
            0 => [],
            _ => Inner.Reasons(world),
        };

        public override Specification<World> Build(ValueList<int> remedies) => Inner.Build(remedies).Awaited();
    }

    public sealed record OnCondition(Tree Inner) : Tree
    {
        public override int Answer(World world) => world.Lenient && Inner.Answer(world) < 0 ? 1 : Inner.Answer(world);

        public override IEnumerable<string> Reasons(World world) => world.Lenient ? [] : Inner.Reasons(world);

        public override Specification<World> Build(ValueList<int> remedies) =>
            Inner.Build(remedies).OrOnCondition(new Remedy("later"), world => world.Lenient);
    }
}
