using System.Globalization;
using System.Text;
using System.Xml;

namespace FourPer1000.Reporting;

/// <summary>Writes SVG as text: numbers in the invariant culture, labels as they are made safe for XML, LF line ends. The one writer of all pictures.</summary>
internal sealed class SvgWriter : IDisposable
{
    private const string Namespace = "http://www.w3.org/2000/svg";
    private readonly StringBuilder text = new();
    private readonly XmlWriter xml;

    public SvgWriter() => xml = XmlWriter.Create(text, new() { OmitXmlDeclaration = true, Indent = true, NewLineChars = "\n" });

    /// <summary>Opens an element; closed by <see cref="Close"/>.</summary>
    public SvgWriter Open(string element)
    {
        xml.WriteStartElement(element, Namespace);
        return this;
    }

    /// <summary>Closes the element that was opened last.</summary>
    public SvgWriter Close()
    {
        xml.WriteEndElement();
        return this;
    }

    /// <summary>An attribute of the open element.</summary>
    public SvgWriter With(string name, string value)
    {
        xml.WriteAttributeString(name, Clean(value));
        return this;
    }

    /// <summary>A number as an attribute, with at most two decimals.</summary>
    public SvgWriter With(string name, double value) => With(name, Number(value));

    /// <summary>The language of the open element, for HTML and for XML.</summary>
    public SvgWriter WithLanguage(string tag)
    {
        xml.WriteAttributeString("lang", Clean(tag));
        xml.WriteAttributeString("xml", "lang", "http://www.w3.org/XML/1998/namespace", Clean(tag));
        return this;
    }

    /// <summary>Words within the open element.</summary>
    public SvgWriter Words(string words)
    {
        xml.WriteString(Clean(words));
        return this;
    }

    /// <summary>A line of text at a place.</summary>
    public SvgWriter Text(double x, double y, string words, string anchor = "start", bool strong = false)
    {
        Open("text").With("x", x).With("y", y).With("text-anchor", anchor).With("unicode-bidi", "plaintext");
        if (strong)
        {
            With("font-weight", "bold");
        }

        return Words(words).Close();
    }

    /// <summary>A box with round corners.</summary>
    public SvgWriter Box(Frame frame, double radius, string fill, string stroke, double strokeWidth = 1) => Open("rect")
        .With("x", frame.Left).With("y", frame.Top).With("width", frame.Width).With("height", frame.Height)
        .With("rx", radius).With("fill", fill).With("stroke", stroke).With("stroke-width", strokeWidth).Close();

    /// <summary>A number in a disc.</summary>
    public SvgWriter Badge(double x, double y, string words) => Open("circle")
        .With("cx", x).With("cy", y).With("r", 9).With("fill", "#222").Close()
        .Open("text").With("x", x).With("y", y + 3.5).With("text-anchor", "middle").With("fill", "#fff").With("font-size", 10).With("font-weight", "bold")
        .Words(words).Close();

    /// <summary>What was written.</summary>
    public string Finish()
    {
        xml.Flush();
        return text.Append('\n').ToString();
    }

    /// <inheritdoc/>
    public void Dispose() => xml.Dispose();

    /// <summary>A number as SVG writes it.</summary>
    public static string Number(double value) => (Math.Round(value, 2) + 0.0).ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>The text without what XML cannot hold: other control characters become U+FFFD, line ends and tabs a space; what would turn the writing direction of all that follows is left out.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '\n' or '\r' or '\t' => clean.Append(' '),
                >= 0x202A and <= 0x202E => clean,
                < 0x20 or (>= 0x7F and < 0xA0) or 0xFFFE or 0xFFFF => clean.Append('\uFFFD'),
                _ => clean.Append(rune.ToString()),
            };
        }

        return clean.ToString();
    }
}
