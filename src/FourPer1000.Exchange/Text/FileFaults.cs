namespace FourPer1000.Exchange;

/// <summary>The codes of the faults that a CSV or JSON file can have before its content is looked at.</summary>
public static class FileFaults
{
    /// <summary>Bytes that are not UTF-8; args <c>encoding</c>, the one that was probably written.</summary>
    public const string NotUtf8 = "input.not-utf8";

    /// <summary>A file larger than is read; args <c>limit</c> in bytes.</summary>
    public const string TooLarge = "input.file-too-large";

    /// <summary>A CSV file without a header row; no args.</summary>
    public const string NoHeader = "input.no-header";

    /// <summary>A needed column that the header lacks; args <c>column</c>.</summary>
    public const string MissingColumn = "input.missing-column";

    /// <summary>A known column that the header names again; args <c>column</c>.</summary>
    public const string RepeatedColumn = "input.repeated-column";

    /// <summary>A header that is separated by something else than commas; args <c>separator</c>: <c>;</c>, <c>|</c> or <c>tab</c>.</summary>
    public const string WrongSeparator = "input.wrong-separator";

    /// <summary>A quoted cell that never ends; no args.</summary>
    public const string UnclosedQuote = "input.unclosed-quote";

    /// <summary>Broken quoting, a lone CR included; args <c>column</c> (empty in the header) and <c>value</c>, the raw text of the broken cell.</summary>
    public const string MalformedRow = "input.malformed-row";

    /// <summary>A row longer than is read; args <c>limit</c> in bytes.</summary>
    public const string RowTooLong = "input.row-too-long";

    /// <summary>What is not JSON by RFC 8259; args <c>problem</c>: <c>syntax</c>, <c>too-deep</c> or <c>lone-surrogate</c>.</summary>
    public const string MalformedJson = "input.malformed-json";

    /// <summary>A JSON property given twice; args <c>property</c>. The place is that of the later one.</summary>
    public const string RepeatedProperty = "input.repeated-property";

    /// <summary>A JSON property that is not known; args <c>property</c>.</summary>
    public const string UnknownProperty = "input.unknown-property";

    /// <summary>A JSON null where a value is due; args <c>property</c>.</summary>
    public const string NullValue = "input.null-value";

    /// <summary>
    /// A JSON value of another type; args <c>property</c>, <c>expected</c>, <c>found</c>: <c>object</c>, <c>array</c>, <c>string</c>,
    /// <c>number</c>, <c>whole-number</c> (expected only), <c>boolean</c>, <c>null</c> (found only).
    /// </summary>
    public const string WrongType = "input.wrong-type";

    /// <summary>A needed JSON property or CSV cell that is not there; for JSON args <c>property</c>.</summary>
    public const string MissingValue = "input.missing-value";

    /// <summary>A JSON object lacks a property that it needs. Arguments: <c>property</c>.</summary>
    public const string MissingProperty = "input.missing-property";
}
