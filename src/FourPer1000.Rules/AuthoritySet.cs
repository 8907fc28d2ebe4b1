using System.Collections;
using System.Runtime.CompilerServices;

namespace FourPer1000.Rules;

/// <summary>The authorities that a host has established for one person in one scope. Immutable; equality ignores order and repetition.</summary>
[CollectionBuilder(typeof(AuthoritySet), nameof(Create))]
public sealed class AuthoritySet : IReadOnlyCollection<Authority>, IEquatable<AuthoritySet>
{
    private readonly Authority[] authorities;

    private AuthoritySet(Authority[] authorities) => this.authorities = authorities;

    /// <summary>Nobody's authority: every trigger that names one is refused.</summary>
    public static AuthoritySet None { get; } = new([]);

    /// <inheritdoc/>
    public int Count => authorities.Length;

    /// <summary>The set of the given authorities; the target of collection expressions.</summary>
    /// <exception cref="ArgumentException">An authority has no code.</exception>
    public static AuthoritySet Create(ReadOnlySpan<Authority> authorities)
    {
        if (authorities.IsEmpty)
        {
            return None;
        }

        var sorted = new SortedSet<string>(StringComparer.Ordinal);
        foreach (Authority authority in authorities)
        {
            ArgumentException.ThrowIfNullOrEmpty(authority.Code, nameof(authorities));
            sorted.Add(authority.Code);
        }

        return new([.. sorted.Select(code => new Authority(code))]);
    }

    /// <summary>A set of one.</summary>
    public static implicit operator AuthoritySet(Authority authority) => Create([authority]);

    /// <summary>Whether the authority is among them. Allocates nothing.</summary>
    public bool Contains(Authority authority)
    {
        foreach (Authority own in authorities)
        {
            if (string.Equals(own.Code, authority.Code, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the sets share an authority. Allocates nothing.</summary>
    public bool Overlaps(AuthoritySet other)
    {
        ArgumentNullException.ThrowIfNull(other);
        foreach (Authority own in authorities)
        {
            if (other.Contains(own))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether every authority of <paramref name="other"/> is among these.</summary>
    public bool Includes(AuthoritySet other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return other.All(Contains);
    }

    /// <inheritdoc/>
    public IEnumerator<Authority> GetEnumerator() => ((IEnumerable<Authority>)authorities).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(AuthoritySet? other) => other is not null && authorities.AsSpan().SequenceEqual(other.authorities);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AuthoritySet);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (Authority authority in authorities)
        {
            hash.Add(authority);
        }

        return hash.ToHashCode();
    }

    /// <summary>The codes, separated by commas.</summary>
    public override string ToString() => string.Join(", ", authorities);
}
