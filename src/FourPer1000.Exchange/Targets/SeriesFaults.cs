namespace FourPer1000.Exchange;

/// <summary>The codes of the faults that only a file of series can have.</summary>
public static class SeriesFaults
{
    /// <summary>A direction that is neither <c>increase</c> nor <c>decrease</c>; args <c>property</c>, <c>value</c>.</summary>
    public const string UnknownDirection = "input.unknown-direction";

    /// <summary>A range that is not two numbers, the lower one first; args <c>property</c>.</summary>
    public const string WrongRange = "input.wrong-range";

    /// <summary>An id that an earlier series has: the run ends; args <c>property</c>, <c>value</c>.</summary>
    public const string RepeatedId = "input.repeated-id";

    /// <summary>An id that is empty or has more than 64 characters; args <c>property</c>, <c>value</c>.</summary>
    public const string UnusableId = "input.unusable-id";
}
