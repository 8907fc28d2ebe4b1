using System.Text;
using System.Xml;

namespace FourPer1000.Reporting;

/// <summary>Writes HTML that is XML as well: every element is closed, every attribute quoted, LF line ends.</summary>
internal sealed class HtmlWriter : IDisposable
{
    private const string Namespace = "http://www.w3.org/1999/xhtml";
    private static readonly string[] Empty = ["meta", "br", "hr", "col"];
    private readonly StringBuilder text = new("<!DOCTYPE html>\n");
    private readonly Stack<string> open = new();
    private readonly XmlWriter xml;

    public HtmlWriter() => xml = XmlWriter.Create(text, new() { OmitXmlDeclaration = true, Indent = true, IndentChars = " ", NewLineChars = "\n", ConformanceLevel = ConformanceLevel.Fragment });

    /// <summary>Opens an element; closed by <see cref="Close"/>.</summary>
    public HtmlWriter Open(string element, string? kind = null)
    {
        xml.WriteStartElement(element, Namespace);
        open.Push(element);
        return kind is null ? this : With("class", kind);
    }

    /// <summary>An attribute of the open element.</summary>
    public HtmlWriter With(string name, string value)
    {
        xml.WriteAttributeString(name, SvgWriter.Clean(value));
        return this;
    }

    /// <summary>The language of the open element.</summary>
    public HtmlWriter WithLanguage(string tag)
    {
        With("lang", tag);
        xml.WriteAttributeString("xml", "lang", "http://www.w3.org/XML/1998/namespace", tag);
        return this;
    }

    /// <summary>Words within the open element.</summary>
    public HtmlWriter Words(string words)
    {
        xml.WriteString(SvgWriter.Clean(words));
        return this;
    }

    /// <summary>Words of several lines.</summary>
    public HtmlWriter Lines(string words)
    {
        string[] lines = words.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (i > 0)
            {
                Open("br").Close();
            }

            Words(lines[i]);
        }

        return this;
    }

    /// <summary>A picture that is written already.</summary>
    public HtmlWriter Picture(string svg)
    {
        xml.WriteRaw(svg.TrimEnd('\n'));
        return this;
    }

    /// <summary>The style sheet, which holds nothing that XML would write otherwise.</summary>
    public HtmlWriter Style(string css) => Open("style").Words("\n").Raw(css).Close();

    /// <summary>An element with words.</summary>
    public HtmlWriter Element(string element, string words, string? kind = null) => Open(element, kind).Words(words).Close();

    /// <summary>A link.</summary>
    public HtmlWriter Link(string to, string words) => Open("a").With("href", to).Words(words).Close();

    /// <summary>A heading cell of a table.</summary>
    public HtmlWriter Heading(string words, string scope) => Open("th").With("scope", scope).Words(words).Close();

    /// <summary>Closes the element that was opened last.</summary>
    public HtmlWriter Close()
    {
        if (Array.IndexOf(Empty, open.Pop()) >= 0)
        {
            xml.WriteEndElement();
        }
        else
        {
            xml.WriteFullEndElement();
        }

        return this;
    }

    /// <summary>What was written.</summary>
    public string Finish()
    {
        xml.Flush();
        return text.Append('\n').ToString();
    }

    /// <inheritdoc/>
    public void Dispose() => xml.Dispose();

    private HtmlWriter Raw(string css)
    {
        xml.WriteRaw(css);
        return this;
    }
}
