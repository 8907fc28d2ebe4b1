using System.Globalization;
using FourPer1000.Rules;

namespace FourPer1000.StateMachines.Tests;

public sealed class DiagramTests
{
    private static readonly MachineOutline Outline = PaperLifecycle.Table.Outline();

    private const string PaperAsMermaid = """
        stateDiagram-v2
            accTitle: paper
            state "draft" as draft
            state "under-review" as under_review
            state "accepted" as accepted
            state "archived" as archived
            [*] --> draft
            draft --> under_review: submit (C2.1)<br/>author, editor<br/>[paper.complete]
            draft --> accepted: submit (C2.2)<br/>editor<br/>[paper.funded]
            under_review --> accepted: accept (C2.3)<br/>editor<br/>[paper.complete]<br/>[paper.funded]
            under_review --> draft: send-back (C2.4)<br/>editor
            under_review --> archived: archive (C2.5)<br/>archivist
            accepted --> accepted: submit (C2.6)<br/>author<br/>[paper.complete]<br/>[paper.funded]
            accepted --> archived: archive (C2.5)<br/>archivist, editor
            archived --> [*]

        """;

    private const string PaperAsDot = """
        digraph "paper" {
            label="paper";
            rankdir=TB;
            node [shape=box, style=rounded];
            start [shape=point, label=""];
            "draft" [label="draft"];
            "under-review" [label="under-review"];
            "accepted" [label="accepted"];
            "archived" [label="archived", peripheries=2];
            start -> "draft";
            "draft" -> "under-review" [label="submit (C2.1)\nauthor, editor\n[paper.complete]"];
            "draft" -> "accepted" [label="submit (C2.2)\neditor\n[paper.funded]"];
            "under-review" -> "accepted" [label="accept (C2.3)\neditor\n[paper.complete]\n[paper.funded]"];
            "under-review" -> "draft" [label="send-back (C2.4)\neditor"];
            "under-review" -> "archived" [label="archive (C2.5)\narchivist"];
            "accepted" -> "accepted" [label="submit (C2.6)\nauthor\n[paper.complete]\n[paper.funded]"];
            "accepted" -> "archived" [label="archive (C2.5)\narchivist, editor"];
        }

        """;

    [Fact]
    public void The_outline_is_the_table_in_codes()
    {
        (Outline.Name, Outline.Initial).Should().Be(("paper", "draft"));
        Outline.States.Should().Equal("draft", "under-review", "accepted", "archived");
        Outline.Final.Should().Equal("archived");
        Outline.Triggers.Should().Equal("submit", "accept", "send-back", "archive");
        Outline.Arrows.Should().HaveCount(7);
        Outline.Arrows[0].Should().Be(new MachineArrow(
            "draft", "submit", "under-review", [new("editor"), new("author")], "C2.1", ["paper.complete"], false, "paper.complete"));
        Outline.Arrows[3].Should().Be(new MachineArrow("under-review", "send-back", "draft", new Authority("editor"), "C2.4", [], false, null));
        Outline.Arrows[5].Guards.Should().Equal("paper.complete", "paper.funded");
        Outline.Arrows[5].GuardExpression.Should().Be("(paper.complete & paper.funded) | awaited(paper.funded)");
    }

    [Fact]
    public void Outlines_compare_by_value()
    {
        PaperLifecycle.Table.Outline().Should().Be(Outline);
        Outline.Should().NotBe(Outline with { Final = [] });
    }

    [Fact]
    public void The_sample_as_mermaid() => Mermaid.Write(Outline, new CodeLabels()).Should().Be(PaperAsMermaid.ReplaceLineEndings("\n"));

    [Fact]
    public void The_sample_as_dot() => Dot.Write(Outline, new CodeLabels()).Should().Be(PaperAsDot.ReplaceLineEndings("\n"));

    [Fact]
    public void Diagrams_are_the_same_in_every_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            foreach (string culture in new[] { "tr-TR", "ar-SA", "fa-IR", "fr-FR" })
            {
                CultureInfo.CurrentCulture = new CultureInfo(culture);
                MachineOutline outline = PaperLifecycle.Table.Outline();
                Mermaid.Write(outline, new CodeLabels()).Should().Be(PaperAsMermaid, culture);
                Dot.Write(outline, new CodeLabels()).Should().Be(PaperAsDot, culture);
                Mermaid.Write(Tiny, new Labels(":")).Should().Contain("#58;", culture);
                Codes.Of(Initials.Inner).Should().Be("inner", culture);
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Mermaid_labels_cannot_break_the_diagram() =>
        Mermaid.Write(Tiny, new Labels("a\"b;c:d#e\nf{g}h<i>\\")).Should().Be("""
            stateDiagram-v2
                accTitle: machine a#34;b#59;c#58;d#35;e f#123;g#125;h#60;i#62;\
                state "here a#34;b#59;c#58;d#35;e f#123;g#125;h#60;i#62;\" as here
                [*] --> here
                here --> here: go a#34;b#59;c#58;d#35;e f#123;g#125;h#60;i#62;\ (C1.1)<br/>author a#34;b#59;c#58;d#35;e f#123;g#125;h#60;i#62;\<br/>[x.y a#34;b#59;c#58;d#35;e f#123;g#125;h#60;i#62;\]
                here --> [*]

            """);

    [Fact]
    public void Dot_labels_cannot_break_the_graph() =>
        Dot.Write(Tiny, new Labels("a\"b;c:d#e\r\nf{g}\\n\\")).Should().Be("""
            digraph "tiny" {
                label="machine a\"b;c:d#e\nf{g}\\n\\";
                rankdir=TB;
                node [shape=box, style=rounded];
                start [shape=point, label=""];
                "here" [label="here a\"b;c:d#e\nf{g}\\n\\", peripheries=2];
                start -> "here";
                "here" -> "here" [label="go a\"b;c:d#e\nf{g}\\n\\ (C1.1)\nauthor a\"b;c:d#e\nf{g}\\n\\\n[x.y a\"b;c:d#e\nf{g}\\n\\]"];
            }

            """);

    [Fact]
    public void Line_breaks_of_every_kind_stay_on_the_line()
    {
        foreach (string @break in new[] { "\n", "\r", "\r\n" })
        {
            Mermaid.Write(Tiny, new Labels(@break)).Split('\n').Should().HaveCount(7);
            Mermaid.Write(Tiny, new Labels(@break)).Should().NotContain("\r");
            Dot.Write(Tiny, new Labels(@break)).Split('\n').Should().HaveCount(10);
            Dot.Write(Tiny, new Labels(@break)).Should().NotContain("\r");
        }
    }

    [Fact]
    public void Every_label_of_a_diagram_is_asked_with_its_code_and_machine()
    {
        var asked = new SortedSet<string>(StringComparer.Ordinal);
        Mermaid.Write(Tiny, new Labels("", asked));
        asked.Should().Equal("author", "go@tiny", "here@tiny", "tiny", "x.y");

        asked.Clear();
        Dot.Write(Tiny, new Labels("", asked));
        asked.Should().Equal("author", "go@tiny", "here@tiny", "tiny", "x.y");
    }

    [Theory]
    [InlineData(Initials.Inner, "inner")]
    [InlineData(Initials.TeamMember, "team-member")]
    [InlineData(Initials.ABigOne, "a-big-one")]
    public void Codes_are_the_names_in_kebab_case(Initials value, string code) => Codes.Of(value).Should().Be(code);

    [Fact]
    public void What_is_not_a_member_has_no_code() =>
        FluentActions.Invoking(() => Codes.Of((Initials)99)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Null_is_a_breach_of_contract()
    {
        FluentActions.Invoking(() => Mermaid.Write(null!, new CodeLabels())).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Mermaid.Write(Outline, null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Dot.Write(null!, new CodeLabels())).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Dot.Write(Outline, null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ArrowLabel.Lines(Outline, null!, new CodeLabels()).ToList()).Should().Throw<ArgumentNullException>();
    }

    private static readonly MachineOutline Tiny = new(
        "tiny", "here", ["here"], ["here"], ["go"], [new("here", "go", "here", new Authority("author"), "C1.1", ["x.y"], false, "x.y")]);

    public enum Initials
    {
        Inner,
        TeamMember,
        ABigOne,
    }

    private sealed class Labels(string suffix, SortedSet<string>? asked = null) : IMachineLabels
    {
        public string Machine(string machine) => Label("machine", machine);

        public string State(string machine, string state) => Label(state, $"{state}@{machine}");

        public string Trigger(string machine, string trigger) => Label(trigger, $"{trigger}@{machine}");

        public string Authority(string authority) => Label(authority, authority);

        public string Awaited => Label("awaited", "awaited");

        public string Guard(string code) => Label(code, code);

        private string Label(string word, string question)
        {
            asked?.Add(question);
            return $"{word} {suffix}";
        }
    }
}
