using FourPer1000.Rules;

namespace FourPer1000.Exchange;

/// <summary>A value of a JSON file that knows where it stands. A closed family.</summary>
public abstract class JsonItem
{
    private readonly string? file;
    private readonly JsonItem? parent;
    private readonly string? name;
    private readonly int index;

    private JsonItem(JsonOrigin origin)
    {
        (file, parent, name, index) = (origin.File, origin.Parent, origin.Name, origin.Index);
        (Line, Column) = (origin.Line, origin.Column);
    }

    /// <summary>The line on which the value begins, from 1.</summary>
    public int Line { get; }

    /// <summary>The character at which it begins, from 1, in code points.</summary>
    public int Column { get; }

    /// <summary>The path from the root, such as <c>$.people[3].id</c>; a name with other characters than letters, digits, <c>_</c> and <c>-</c> as <c>$["a b"]</c>.</summary>
    public string Path => parent is null ? "$" : name is null ? JsonPath.Of(parent.Path, index) : JsonPath.Of(parent.Path, name);

    /// <summary>Where the value stands: file, line, column and path.</summary>
    public Place Place => new(file, Line, Column, Path);

    /// <summary>What the value is, as faults name it.</summary>
    public abstract string Kind { get; }

    internal string? File => file;

    /// <summary>An object without properties at the same place.</summary>
    internal ObjectItem AsEmptyObject() => new(new(file, parent, name, index, Line, Column));

    /// <summary>An object.</summary>
    public sealed class ObjectItem : JsonItem
    {
        internal ObjectItem(JsonOrigin origin)
            : base(origin)
        {
        }

        /// <inheritdoc/>
        public override string Kind => "object";

        /// <summary>The properties as written; one that is given again is left out here and listed by <see cref="JsonTree.Repeated"/>.</summary>
        public IReadOnlyList<JsonMember> Members { get; internal set; } = [];
    }

    /// <summary>An array.</summary>
    public sealed class ArrayItem : JsonItem
    {
        internal ArrayItem(JsonOrigin origin)
            : base(origin)
        {
        }

        /// <inheritdoc/>
        public override string Kind => "array";

        /// <summary>The values in their order.</summary>
        public IReadOnlyList<JsonItem> Items { get; internal set; } = [];
    }

    /// <summary>A string.</summary>
    public sealed class TextItem : JsonItem
    {
        internal TextItem(JsonOrigin origin, string text)
            : base(origin) => Text = text;

        /// <inheritdoc/>
        public override string Kind => "string";

        /// <summary>The text without its escapes.</summary>
        public string Text { get; }
    }

    /// <summary>A number, in its own spelling.</summary>
    public sealed class NumberItem : JsonItem
    {
        internal NumberItem(JsonOrigin origin, string raw)
            : base(origin) => Raw = raw;

        /// <inheritdoc/>
        public override string Kind => "number";

        /// <summary>The number as written.</summary>
        public string Raw { get; }

        /// <summary>The whole number, where it is written as one: without fraction and exponent, <c>3.0</c> is none.</summary>
        public bool TryGetInt32(out int value) => JsonNumbers.TryRead(Raw, out value);

        /// <inheritdoc cref="TryGetInt32"/>
        public bool TryGetInt64(out long value) => JsonNumbers.TryRead(Raw, out value);

        /// <summary>The exact decimal; false for more than 28 significant digits and where a decimal cannot hold the value exactly.</summary>
        public bool TryGetDecimal(out decimal value) => JsonNumbers.TryRead(Raw, out value);
    }

    /// <summary>True or false.</summary>
    public sealed class TruthItem : JsonItem
    {
        internal TruthItem(JsonOrigin origin, bool isTrue)
            : base(origin) => IsTrue = isTrue;

        /// <inheritdoc/>
        public override string Kind => "boolean";

        /// <summary>Whether it is true.</summary>
        public bool IsTrue { get; }
    }

    /// <summary>Null.</summary>
    public sealed class NullItem : JsonItem
    {
        internal NullItem(JsonOrigin origin)
            : base(origin)
        {
        }

        /// <inheritdoc/>
        public override string Kind => "null";
    }
}
