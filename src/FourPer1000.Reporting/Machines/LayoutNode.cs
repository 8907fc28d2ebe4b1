namespace FourPer1000.Reporting;

/// <summary>Something that takes up room in a layer: a state with its loop, a label on a link, or the place where a link passes.</summary>
internal sealed class LayoutNode(int layer, double left, double right, double height)
{
    /// <summary>The layer: states stand on even ones, labels on odd ones.</summary>
    public int Layer { get; } = layer;

    /// <summary>How far it reaches to the left of its axis.</summary>
    public double Left { get; } = left;

    /// <summary>How far it reaches to the right of its axis.</summary>
    public double Right { get; } = right;

    /// <summary>Its height.</summary>
    public double Height { get; } = height;

    /// <summary>Whether it is a state.</summary>
    public bool IsState { get; init; }

    /// <summary>Its axis.</summary>
    public double X { get; set; }

    /// <summary>Its middle.</summary>
    public double Y { get; set; }

    /// <summary>Where its layer begins.</summary>
    public double BandTop { get; set; }

    /// <summary>Where its layer ends.</summary>
    public double BandBottom { get; set; }

    /// <summary>The nodes of the layer above that a line joins it to.</summary>
    public List<LayoutNode> Above { get; } = [];

    /// <summary>The nodes of the layer below that a line joins it to.</summary>
    public List<LayoutNode> Below { get; } = [];
}
