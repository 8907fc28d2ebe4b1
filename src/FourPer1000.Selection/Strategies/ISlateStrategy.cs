namespace FourPer1000.Selection;

/// <summary>A way of filling the seats. All ways have one result: the slate judged by the rules and levels, beside the best one.</summary>
public interface ISlateStrategy
{
    /// <summary>The stable code of the way.</summary>
    string Code { get; }

    /// <summary>Fills the seats.</summary>
    /// <param name="input">The input.</param>
    /// <param name="limits">How far the search for the best slate may go.</param>
    /// <exception cref="ArgumentException">The input is unusable.</exception>
    StrategyResult Fill(SlateInput input, SearchLimits limits);
}
