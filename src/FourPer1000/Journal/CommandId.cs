using FourPer1000.Domain;

namespace FourPer1000;

/// <summary>Names a command, chosen by whoever sends it: a repeated one gets the first answer. Opaque, 1–64 code points, compared ordinally.</summary>
public readonly record struct CommandId
{
    /// <summary>How ids begin of what hosts do by themselves: they follow from what is recorded or due, and are the same on every host. Nobody else's command has one.</summary>
    public const string ReservedPrefix = "fourper1000:";

    /// <summary>An id from its text.</summary>
    /// <exception cref="ArgumentException">The text is empty or has more than 64 code points.</exception>
    public CommandId(string value) =>
        Value = OpaqueId.IsValid(value) ? value : throw new ArgumentException($"An id has 1 to {OpaqueId.MostCodePoints} code points.", nameof(value));

    /// <summary>The text.</summary>
    public string Value { get; }

    /// <summary>Whether it is kept for what hosts do by themselves.</summary>
    public bool IsReserved => Value.StartsWith(ReservedPrefix, StringComparison.Ordinal);

    /// <summary>The text.</summary>
    public override string ToString() => Value;
}
