using System.Globalization;

namespace FourPer1000.Rules;

/// <summary>What an argument can hold. Texts render it in three languages; exchange formats write it as it is.</summary>
public abstract record ArgumentValue
{
    private ArgumentValue()
    {
    }

    /// <summary>The value in its machine form, the same in every culture.</summary>
    public abstract override string ToString();

    /// <summary>A code of the domain or an id: compared ordinally, never translated in data.</summary>
    public static implicit operator ArgumentValue(string code) => new Code(code);

    /// <summary>An exact number.</summary>
    public static implicit operator ArgumentValue(decimal number) => new Number(number);

    /// <summary>An exact number.</summary>
    public static implicit operator ArgumentValue(int number) => new Number(number);

    /// <summary>A calendar date.</summary>
    public static implicit operator ArgumentValue(DateOnly date) => new Date(date);

    /// <summary>An instant with its offset.</summary>
    public static implicit operator ArgumentValue(DateTimeOffset instant) => new Instant(instant);

    /// <summary>A list of codes in a meaningful order.</summary>
    public static implicit operator ArgumentValue(ValueList<string> codes) => new Codes(codes);

    /// <summary>A code of the domain or an id.</summary>
    /// <param name="Value">The code.</param>
    public sealed record Code(string Value) : ArgumentValue
    {
        /// <inheritdoc/>
        public override string ToString() => Value;
    }

    /// <summary>An exact number.</summary>
    /// <param name="Value">The number.</param>
    public sealed record Number(decimal Value) : ArgumentValue
    {
        /// <inheritdoc/>
        public override string ToString() => Value.ToString("0.############################", CultureInfo.InvariantCulture);
    }

    /// <summary>A calendar date.</summary>
    /// <param name="Value">The date.</param>
    public sealed record Date(DateOnly Value) : ArgumentValue
    {
        /// <inheritdoc/>
        public override string ToString() => Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    /// <summary>An instant with its offset, to the second unless it has a fraction.</summary>
    /// <param name="Value">The instant.</param>
    public sealed record Instant(DateTimeOffset Value) : ArgumentValue
    {
        /// <inheritdoc/>
        public override string ToString() => Value.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture);
    }

    /// <summary>A list of codes.</summary>
    /// <param name="Values">The codes.</param>
    public sealed record Codes(ValueList<string> Values) : ArgumentValue
    {
        /// <inheritdoc/>
        public override string ToString() => string.Join(", ", Values);
    }
}
