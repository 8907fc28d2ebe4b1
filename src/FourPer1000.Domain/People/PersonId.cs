namespace FourPer1000.Domain;

/// <summary>Names a person without saying who it is. Opaque, 1–64 code points, compared ordinally.</summary>
public readonly record struct PersonId
{
    /// <summary>An id from its text.</summary>
    /// <exception cref="ArgumentException">The text is empty or has more than 64 code points.</exception>
    public PersonId(string value) => Value = OpaqueId.Checked(value);

    /// <summary>The text.</summary>
    public string Value { get; }

    /// <summary>The text.</summary>
    public override string ToString() => Value;
}
