using System.Text;
using FourPer1000.Rules;

namespace FourPer1000.Texts;

/// <summary>A text with named arguments, parsed once. <c>{limit}</c> puts a value in; <c>{role:role}</c> the text for the code <c>role.…</c>; <c>{limit:plural|# task force|# task forces}</c> chooses by number; doubled braces stand for themselves.</summary>
internal sealed class Template
{
    private readonly Part[] parts;

    private Template(Part[] parts) => this.parts = parts;

    /// <summary>The names of the arguments, each once.</summary>
    public IEnumerable<string> ArgumentNames => parts.OfType<Part.Slot>().Select(slot => slot.Name).Distinct(StringComparer.Ordinal);

    public static Template Literal(string text) => new([new Part.Literal(text)]);

    public static Template Parse(string text)
    {
        var parts = new List<Part>();
        var literal = new StringBuilder();
        int i = 0;
        while (i < text.Length)
        {
            char c = text[i];
            if (c is '{' or '}' && i + 1 < text.Length && text[i + 1] == c)
            {
                literal.Append(c);
                i += 2;
            }
            else if (c == '{')
            {
                int end = text.IndexOf('}', i);
                if (end < 0)
                {
                    throw new FormatException($"A brace stays open in '{text}'.");
                }

                if (literal.Length > 0)
                {
                    parts.Add(new Part.Literal(literal.ToString()));
                    literal.Clear();
                }

                parts.Add(ParseSlot(text[(i + 1)..end]));
                i = end + 1;
            }
            else
            {
                literal.Append(c);
                i++;
            }
        }

        if (literal.Length > 0)
        {
            parts.Add(new Part.Literal(literal.ToString()));
        }

        return new([.. parts]);
    }

    public void Render(StringBuilder into, Phrasebook book, ReadOnlySpan<Argument> arguments)
    {
        foreach (Part part in parts)
        {
            switch (part)
            {
                case Part.Literal literal:
                    into.Append(literal.Text);
                    break;
                case Part.Plural plural:
                    RenderPlural(into, book, plural, Value(arguments, plural.Name));
                    break;
                case Part.Slot slot:
                    RenderValue(into, book, slot, Value(arguments, slot.Name));
                    break;
            }
        }
    }

    private static Part ParseSlot(string slot)
    {
        int colon = slot.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
        {
            return new Part.Slot(slot, null);
        }

        string[] options = slot[(colon + 1)..].Split('|');
        return options is ["plural", string one, string other]
            ? new Part.Plural(slot[..colon], one, other)
            : new Part.Slot(slot[..colon], options[0]);
    }

    private static ArgumentValue? Value(ReadOnlySpan<Argument> arguments, string name)
    {
        foreach (Argument argument in arguments)
        {
            if (string.Equals(argument.Name, name, StringComparison.Ordinal))
            {
                return argument.Value;
            }
        }

        return null;
    }

    private static void RenderPlural(StringBuilder into, Phrasebook book, Part.Plural plural, ArgumentValue? value)
    {
        decimal number = value is ArgumentValue.Number n ? n.Value : 0;
        string form = book.Forms.IsOne(number) ? plural.One : plural.Other;
        into.Append(form.Replace("#", book.Forms.Number(number), StringComparison.Ordinal));
    }

    private static void RenderValue(StringBuilder into, Phrasebook book, Part.Slot slot, ArgumentValue? value)
    {
        switch (value)
        {
            case ArgumentValue.Codes codes:
                book.Forms.AppendList(into, slot.Vocabulary is { } words
                    ? ValueList.From(codes.Values.Select(code => book.Find(words, code).ToString()))
                    : codes.Values);
                break;
            case ArgumentValue.Date date:
                book.Forms.AppendDate(into, date.Value);
                break;
            case ArgumentValue.Instant instant:
                book.Forms.AppendInstant(into, instant.Value);
                break;
            case ArgumentValue.Number number:
                into.Append(book.Forms.Number(number.Value));
                break;
            case ArgumentValue.Code code:
                into.Append(slot.Vocabulary is { } vocabulary ? book.Find(vocabulary, code.Value).ToString() : code.Value);
                break;
            default:
                into.Append('…');
                break;
        }
    }

    private abstract record Part
    {
        internal sealed record Literal(string Text) : Part;

        internal record Slot(string Name, string? Vocabulary) : Part;

        internal sealed record Plural(string Name, string One, string Other) : Slot(Name, null);
    }
}
