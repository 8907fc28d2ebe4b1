using FsCheck;
using FsCheck.Fluent;

namespace FourPer1000.Rules.Tests;

/// <summary>A random rule with random facts.</summary>
public sealed record Case(Tree Rule, ValueList<int> Remedies, World World)
{
    public Specification<World> Specification => Rule.Build(Remedies);

    public Decision Decision => Specification.Evaluate(World);
}

/// <summary>Random rules and facts.</summary>
public static class Cases
{
    /// <summary>Only &amp;, | and In; requirements may come twice.</summary>
    public static Gen<Case> Plain(bool unknown) => Of(Shape(RepeatedLeaves, awaited: false, conditions: false), unknown);

    /// <summary>Everything there is.</summary>
    public static Gen<Case> Full => Of(Shape(RepeatedLeaves, awaited: true, conditions: true), unknown: true);

    /// <summary>Everything there is, but no condition over unknown facts.</summary>
    public static Gen<Case> WaitingOrConditional => Gen.OneOf(
        Of(Shape(RepeatedLeaves, awaited: true, conditions: false), unknown: true),
        Of(Shape(RepeatedLeaves, awaited: false, conditions: true), unknown: false));

    /// <summary>No requirement comes twice.</summary>
    public static Gen<Case> Distinct => Of(Shape(DistinctLeaves, awaited: true, conditions: false), unknown: true);

    /// <summary>No requirement comes twice, all facts are known, and refusals may be granted on condition.</summary>
    public static Gen<Case> DistinctOnCondition => Of(Shape(DistinctLeaves, awaited: false, conditions: true), unknown: false);

    /// <summary>Three rules over the same facts.</summary>
    public static Gen<(Case First, Case Second, Case Third)> Three(Gen<Case> cases) =>
        from first in cases
        from second in cases
        from third in cases
        select (first, second with { World = first.World, Remedies = first.Remedies }, third with { World = first.World, Remedies = first.Remedies });

    private static Gen<ValueList<int>> DistinctLeaves =>
        from leaves in Gen.Shuffle(Enumerable.Range(0, World.Leaves))
        from count in Gen.Choose(1, World.Leaves)
        select ValueList.From(leaves.Take(count));

    private static Gen<ValueList<int>> RepeatedLeaves =>
        from count in Gen.Choose(1, 8)
        from leaves in Gen.Choose(0, World.Leaves - 1).ListOf(count)
        select ValueList.From(leaves);

    private static Gen<Case> Of(Gen<Tree> rules, bool unknown) =>
        from rule in rules
        from remedies in Gen.Choose(0, (1 << World.Remedies) - 1).ListOf(World.Leaves)
        from yes in Gen.Choose(1, 6)
        from answers in Gen.Choose(0, unknown ? 9 : 7).Select(dice => dice < yes ? true : dice < 8 ? (bool?)false : null).ListOf(World.Leaves)
        from lenient in Gen.Elements(true, false)
        select new Case(rule, ValueList.From(remedies), new World(ValueList.From(answers), lenient));

    private static Gen<Tree> Shape(Gen<ValueList<int>> leaves, bool awaited, bool conditions) =>
        leaves.SelectMany(list => Shape(list, awaited, conditions));

    private static Gen<Tree> Shape(ValueList<int> leaves, bool awaited, bool conditions)
    {
        Gen<Tree> bare = leaves.Count == 1
            ? Gen.Constant<Tree>(new Tree.Leaf(leaves[0]))
            : from cut in Gen.Choose(1, leaves.Count - 1)
              from all in Gen.Elements(true, false)
              from left in Shape(ValueList.From(leaves.Take(cut)), awaited, conditions)
              from right in Shape(ValueList.From(leaves.Skip(cut)), awaited, conditions)
              select all ? (Tree)new Tree.All(left, right) : new Tree.Any(left, right);
        return from tree in bare
               from dice in Gen.Choose(0, 9)
               select dice switch
               {
                   0 => new Tree.Lifted(tree),
                   1 when awaited => new Tree.Awaited(tree),
                   2 or 3 when conditions => new Tree.OnCondition(tree),
                   _ => tree,
               };
    }
}
