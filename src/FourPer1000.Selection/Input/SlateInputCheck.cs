using FourPer1000.Rules;

namespace FourPer1000.Selection;

/// <summary>What makes an input unusable. A clash of hard rules does not: that is an answer.</summary>
public static class SlateInputCheck
{
    /// <summary>Every fault with its place, in the order of the input; empty where it can be used.</summary>
    /// <remarks>The codes are those of <see cref="SlateInputFaults"/>. Places are JSON paths of the exchange format, such as <c>$.candidacies[3].person</c>.</remarks>
    public static ValueList<Fault> FaultsOf(SlateInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return InputInspection.Of(input);
    }
}
