namespace FourPer1000.Rules.Tests;

public sealed class RequirementTests
{
    [Theory]
    [InlineData("registration.within-limit")]
    [InlineData("a.b")]
    [InlineData("two-words.c2-limit-10")]
    public void A_code_of_two_kebab_words_is_accepted(string code) =>
        new Requirement<int>(code, "C1.1", _ => true).Code.Should().Be(code);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(".")]
    [InlineData("word")]
    [InlineData("a.")]
    [InlineData(".b")]
    [InlineData("a.b.c")]
    [InlineData("A.b")]
    [InlineData("a.B")]
    [InlineData("a.b_c")]
    [InlineData("a.b c")]
    [InlineData("a. b")]
    [InlineData("a.b-")]
    [InlineData("a.-b")]
    [InlineData("a.b--c")]
    [InlineData("a.1b")]
    [InlineData("1a.b")]
    [InlineData("a.é")]
    [InlineData("a.b\n")]
    [InlineData("a.b١")]
    [InlineData(null)]
    public void An_ill_formed_code_is_rejected(string? code) =>
        FluentActions.Invoking(() => new Requirement<int>(code!, "C1.1", _ => true)).Should().Throw<ArgumentException>().WithParameterName(nameof(code));

    [Fact]
    public void A_requirement_says_its_code_and_clause()
    {
        Letters.IsA.Codes.Should().Equal("test.a");
        Letters.IsA.Clause.Should().Be(new Clause("C1.1"));
        Letters.IsA.ToString().Should().Be("test.a");
        ((Clause)"C2.4").ToString().Should().Be("C2.4");
        new Remedy("wait").ToString().Should().Be("wait");
    }

    [Fact]
    public void Without_more_it_has_no_arguments_no_remedies_and_no_needs()
    {
        var bare = new Requirement<int>("test.bare", "C1.1", _ => false);

        bare.Evaluate(1).Should().Be(Decision.Refuse(new Reason("test.bare", "C1.1")));
        bare.Needs.Should().BeEmpty();
    }

    [Fact]
    public void Arguments_and_remedies_are_asked_only_for_a_refusal()
    {
        int asked = 0;
        bool? answer = true;
        var rule = new Requirement<int>("test.lazy", "C1.1", _ => answer)
        {
            Arguments = _ => { asked++; return []; },
            Remedies = _ => { asked++; return []; },
        };

        rule.Evaluate(0);
        answer = null;
        rule.Evaluate(0);
        asked.Should().Be(0);

        answer = false;
        rule.Evaluate(0);
        asked.Should().Be(2);
    }
}
