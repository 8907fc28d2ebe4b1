using FourPer1000.Domain;

namespace FourPer1000;

/// <summary>Names a stream of the journal: the history of one thing that changes as a whole, such as the dossier of a person in a call.</summary>
public readonly record struct StreamId : IComparable<StreamId>
{
    /// <summary>The most characters that a stream's name may have.</summary>
    public const int MostCharacters = 200;

    /// <summary>A stream from its name.</summary>
    /// <param name="value">The kind, a slash, and what names it within its kind: <c>dossier/2020/p1</c>.</param>
    /// <exception cref="ArgumentException">The name has no kind or is too long.</exception>
    public StreamId(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        int slash = value.IndexOf('/', StringComparison.Ordinal);
        Value = slash > 0 && slash < value.Length - 1 && value.Length <= MostCharacters
            ? value
            : throw new ArgumentException($"A stream is named kind/name, with at most {MostCharacters} characters.", nameof(value));
    }

    /// <summary>The name.</summary>
    public string Value { get; }

    /// <summary>The kind: the part before the first slash.</summary>
    public string Kind => Value[..Value.IndexOf('/', StringComparison.Ordinal)];

    /// <summary>The dossier of a person in the call of an edition.</summary>
    public static StreamId Dossier(EditionId edition, PersonId person) => new($"dossier/{edition}/{person}");

    /// <summary>What is held on a person apart from dossiers: details that were given, erasure.</summary>
    public static StreamId Person(PersonId person) => new($"person/{person}");

    /// <summary>What belongs to an edition as a whole: its terms, its dates that have come.</summary>
    public static StreamId Edition(EditionId edition) => new($"edition/{edition}");

    /// <summary>The slate of an edition: proposals, departures, decisions.</summary>
    public static StreamId Slate(EditionId edition) => new($"slate/{edition}");

    /// <summary>The observations of a measure.</summary>
    public static StreamId Observations(string measure) => new($"observations/{measure}");

    /// <summary>Orders by name, ordinally: the order in which several streams are locked.</summary>
    public int CompareTo(StreamId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The name.</summary>
    public override string ToString() => Value;

    /// <summary>Whether the left stream comes first.</summary>
    public static bool operator <(StreamId left, StreamId right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left stream does not come after.</summary>
    public static bool operator <=(StreamId left, StreamId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left stream comes after.</summary>
    public static bool operator >(StreamId left, StreamId right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left stream does not come first.</summary>
    public static bool operator >=(StreamId left, StreamId right) => left.CompareTo(right) >= 0;
}
