using FourPer1000.Domain;

namespace FourPer1000.Registration;

/// <summary>Names a form. Opaque, 1–64 code points, compared ordinally.</summary>
public readonly record struct RegistrationId
{
    /// <summary>An id from its text.</summary>
    /// <exception cref="ArgumentException">The text is empty or has more than 64 code points.</exception>
    public RegistrationId(string value) =>
        Value = OpaqueId.IsValid(value) ? value : throw new ArgumentException($"An id has 1 to {OpaqueId.MostCodePoints} code points.", nameof(value));

    /// <summary>The text.</summary>
    public string Value { get; }

    /// <summary>The text.</summary>
    public override string ToString() => Value;
}
