using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace FourPer1000.House.Tests;

/// <summary>A Markdown page: its links and the anchors that others can link to, by the rules of GitHub.</summary>
internal sealed partial class MarkdownPage
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UsePreciseSourceLocation().Build();
    private readonly MarkdownDocument document;
    private readonly string text;

    private MarkdownPage(string text)
    {
        this.text = text;
        document = Markdown.Parse(text, Pipeline);
    }

    public static MarkdownPage Load(string relative) => new(Repository.Read(relative));

    public static MarkdownPage Parse(string text) => new(text);

    /// <summary>Every target of a link or picture, with its line from 1.</summary>
    public IEnumerable<(int Line, string Target)> Links =>
        document.Descendants<LinkInline>().Select(link => (link.Line + 1, link.Url ?? ""));

    /// <summary>The anchors of headings, and those set by hand.</summary>
    public IReadOnlySet<string> Anchors
    {
        get
        {
            var anchors = new HashSet<string>(StringComparer.Ordinal);
            foreach (HeadingBlock heading in document.Descendants<HeadingBlock>())
            {
                string slug = SlugOf(PlainText(heading.Inline));
                string own = slug;
                for (int again = 1; !anchors.Add(own); again++)
                {
                    own = string.Create(CultureInfo.InvariantCulture, $"{slug}-{again}");
                }
            }

            anchors.UnionWith(AnchorByHand().Matches(text).Select(match => match.Groups["id"].Value));
            return anchors;
        }
    }

    /// <summary>Letters and digits in lower case, hyphens for blanks, everything else left out.</summary>
    public static string SlugOf(string heading)
    {
        var slug = new StringBuilder(heading.Length);
        foreach (Rune rune in heading.Trim().EnumerateRunes())
        {
            if (rune.Value == ' ')
            {
                slug.Append('-');
            }
            else if (Rune.IsLetterOrDigit(rune) || rune.Value is '-' or '_')
            {
                slug.Append(Rune.ToLowerInvariant(rune).ToString());
            }
        }

        return slug.ToString();
    }

    private static string PlainText(ContainerInline? inline)
    {
        if (inline is null)
        {
            return "";
        }

        var plain = new StringBuilder();
        foreach (Inline part in inline.Descendants())
        {
            _ = part switch
            {
                LiteralInline literal => plain.Append(literal.Content.ToString()),
                CodeInline code => plain.Append(code.Content),
                _ => plain,
            };
        }

        return plain.ToString();
    }

    [GeneratedRegex("<a (?:id|name)=\"(?<id>[^\"]+)\"", RegexOptions.CultureInvariant)]
    private static partial Regex AnchorByHand();
}
