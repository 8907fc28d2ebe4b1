using System.Diagnostics.CodeAnalysis;

namespace FourPer1000.Rules;

/// <summary>What was written: the value, or every fault with its place (charter C10.4).</summary>
/// <typeparam name="T">The value's type.</typeparam>
public abstract record Reading<T>
{
    private Reading()
    {
    }

    /// <summary>The faults; empty where the value could be read.</summary>
    public virtual ValueList<Fault> Faults => [];

    /// <summary>Takes the value where it could be read.</summary>
    public bool TryGet([MaybeNullWhen(false)] out T value)
    {
        if (this is Read read)
        {
            value = read.Value;
            return true;
        }

        value = default;
        return false;
    }

    /// <summary>The value could be read.</summary>
    /// <param name="Value">The value.</param>
    public sealed record Read(T Value) : Reading<T>;

    /// <summary>The value could not be read.</summary>
    public sealed record Faulty : Reading<T>
    {
        internal Faulty(ValueList<Fault> faults)
        {
            if (faults.Count == 0)
            {
                throw new ArgumentException("What cannot be read has a fault.", nameof(faults));
            }

            Faults = faults;
        }

        /// <inheritdoc/>
        public override ValueList<Fault> Faults { get; }
    }
}

/// <summary>Creates readings.</summary>
public static class Reading
{
    /// <summary>The value could be read.</summary>
    public static Reading<T> Of<T>(T value) => new Reading<T>.Read(value);

    /// <summary>The value could not be read, for these faults.</summary>
    /// <exception cref="ArgumentException">There is no fault.</exception>
    public static Reading<T> Faulty<T>(IEnumerable<Fault> faults) => new Reading<T>.Faulty(ValueList.From(faults));
}
