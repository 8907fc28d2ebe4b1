using FourPer1000.StateMachines;

namespace FourPer1000.Reporting;

/// <summary>Where everything of a machine's picture stands. The same machine and labels give the same layout on every machine.</summary>
internal sealed class MachineLayout
{
    /// <summary>The room above the first state, for the mark where everything begins.</summary>
    public const double Top = 40;

    /// <summary>How far from a state the label of its loop stands.</summary>
    private const double LoopReach = 26;

    private MachineLayout(MachineOutline machine, IMachineLabels labels)
    {
        MachineGraph graph = MachineGraph.Of(machine);
        LinkLabel[] words = [.. graph.Links.Select(link => LinkLabel.Of(link, machine, labels))];
        StateLabels = [.. machine.States.Select((state, i) => StateLabel.Of(labels.State(machine.Name, state), PortsOf(graph, i)))];
        LayoutNode[] nodes = [.. machine.States.Select((_, i) => NodeOf(graph, i, words))];
        List<LayoutNode>[] layers = [.. Enumerable.Range(0, (graph.Ranks.Max() * 2) + 1).Select(_ => new List<LayoutNode>())];
        foreach (LayoutNode node in nodes)
        {
            layers[node.Layer].Add(node);
        }

        LayoutNode[][] chains = [.. graph.Links.Select((link, i) => ChainOf(link, graph.Ranks, words[i], nodes, layers))];
        LayerOrder.Improve(layers);
        Width = LayerPlacement.Place(layers, Top);
        Height = layers[^1].Max(node => node.BandBottom);
        States = [.. nodes.Select((node, i) => new Frame(
            node.X - (StateLabels[i].Width / 2), node.Y - (StateLabels[i].Height / 2), StateLabels[i].Width, StateLabels[i].Height))];
        Links = LinksOf(graph, words, nodes, chains);
    }

    public IReadOnlyList<StateLabel> StateLabels { get; }

    /// <summary>The boxes of the states, in their order.</summary>
    public IReadOnlyList<Frame> States { get; }

    public IReadOnlyList<LinkLayout> Links { get; }

    public double Width { get; }

    public double Height { get; }

    public static MachineLayout Of(MachineOutline machine, IMachineLabels labels) => new(machine, labels);

    // The most lines that arrive at the upper or the lower edge.
    private static int PortsOf(MachineGraph graph, int state)
    {
        int[] others = [.. graph.Links.Where(link => !link.IsLoop && (link.From == state || link.To == state)).Select(link => link.From + link.To - state)];
        int above = others.Count(other => graph.Ranks[other] < graph.Ranks[state]);
        return Math.Max(above, others.Length - above);
    }

    private LayoutNode NodeOf(MachineGraph graph, int state, LinkLabel[] words)
    {
        LinkLabel? loop = graph.Links.Select((link, i) => (link, i)).Where(pair => pair.link.IsLoop && pair.link.From == state)
            .Select(pair => words[pair.i]).FirstOrDefault();
        StateLabel label = StateLabels[state];
        double right = (label.Width / 2) + (loop is null ? 0 : LoopReach + loop.Width);
        return new(graph.Ranks[state] * 2, label.Width / 2, right, Math.Max(label.Height, loop?.Height ?? 0)) { IsState = true };
    }

    private static LayoutNode[] ChainOf(MachineLink link, int[] ranks, LinkLabel label, LayoutNode[] nodes, List<LayoutNode>[] layers)
    {
        if (link.IsLoop)
        {
            return [];
        }

        bool down = ranks[link.From] < ranks[link.To];
        (LayoutNode upper, LayoutNode lower) = down ? (nodes[link.From], nodes[link.To]) : (nodes[link.To], nodes[link.From]);
        var chain = new LayoutNode[lower.Layer - upper.Layer - 1];
        LayoutNode last = upper;
        for (int i = 0; i < chain.Length; i++)
        {
            bool labelled = down ? i == 0 : i == chain.Length - 1;
            chain[i] = labelled
                ? new(upper.Layer + 1 + i, label.Width / 2, label.Width / 2, label.Height)
                : new(upper.Layer + 1 + i, 4, 4, 0);
            layers[chain[i].Layer].Add(chain[i]);
            Join(last, chain[i]);
            last = chain[i];
        }

        Join(last, lower);
        return chain;
    }

    private static void Join(LayoutNode upper, LayoutNode lower)
    {
        upper.Below.Add(lower);
        lower.Above.Add(upper);
    }

    private LinkLayout[] LinksOf(MachineGraph graph, LinkLabel[] words, LayoutNode[] nodes, LayoutNode[][] chains)
    {
        Dictionary<LayoutNode, double>[] above = [.. nodes.Select((node, i) => LinkRoute.Ports(States[i], node.Above))];
        Dictionary<LayoutNode, double>[] below = [.. nodes.Select((node, i) => LinkRoute.Ports(States[i], node.Below))];
        return [.. graph.Links.Select((link, i) => link.IsLoop ? LoopOf(link, words[i]) : LinkOf(link, words[i], chains[i]))];

        LinkLayout LinkOf(MachineLink link, LinkLabel label, LayoutNode[] chain)
        {
            bool down = nodes[link.From].Layer < nodes[link.To].Layer;
            (int upper, int lower) = down ? (link.From, link.To) : (link.To, link.From);
            LayoutNode holder = down ? chain[0] : chain[^1];
            return new(
                link,
                label,
                new(holder.X - (label.Width / 2), holder.Y - (label.Height / 2), label.Width, label.Height),
                LinkRoute.Path(
                    (below[upper][chain[0]], States[upper].Bottom, nodes[upper].BandBottom),
                    chain,
                    (above[lower][chain[^1]], nodes[lower].BandTop, States[lower].Top),
                    down));
        }
    }

    private LinkLayout LoopOf(MachineLink link, LinkLabel label)
    {
        Frame state = States[link.From];
        return new(link, label, new(state.Right + LoopReach, state.CentreY - (label.Height / 2), label.Width, label.Height), LinkRoute.Loop(state));
    }
}
