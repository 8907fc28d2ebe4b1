using System.Buffers;

namespace FourPer1000;

/// <summary>The SHA-256 of an event and of the hash before it in its stream, as 64 lower-case hexadecimal digits.</summary>
public readonly record struct EventHash
{
    private static readonly SearchValues<char> Hexadecimal = SearchValues.Create("0123456789abcdef");
    private readonly string? digits;

    /// <summary>A hash from its digits.</summary>
    /// <exception cref="ArgumentException">Not 64 lower-case hexadecimal digits.</exception>
    public EventHash(string digits) =>
        this.digits = digits is { Length: 64 } && !digits.AsSpan().ContainsAnyExcept(Hexadecimal)
            ? digits
            : throw new ArgumentException("A hash has 64 lower-case hexadecimal digits.", nameof(digits));

    /// <summary>What stands before the first event of a stream: 64 zeros.</summary>
    public static EventHash None => default;

    /// <summary>The digits.</summary>
    public string Digits => digits ?? "0000000000000000000000000000000000000000000000000000000000000000";

    /// <summary>The digits.</summary>
    public override string ToString() => Digits;

    /// <summary>Whether both have the same digits.</summary>
    public bool Equals(EventHash other) => string.Equals(Digits, other.Digits, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => Digits.GetHashCode(StringComparison.Ordinal);
}
