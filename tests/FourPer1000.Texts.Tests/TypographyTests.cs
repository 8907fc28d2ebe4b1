using System.Text.RegularExpressions;
using FourPer1000.Domain;

namespace FourPer1000.Texts.Tests;

public sealed partial class TypographyTests
{
    private const string ThinSpace = "\u202f";
    private const string FixedSpace = "\u00a0";

    [Fact]
    public void French_has_no_plain_space_before_high_punctuation() =>
        TextFiles.All(Language.French).Where(pair => PlainSpace().IsMatch(pair.Value)).Should().BeEmpty();

    [Fact]
    public void French_has_a_space_that_does_not_break_before_high_punctuation() =>
        TextFiles.All(Language.French).Where(pair => NoSpace().IsMatch(pair.Value)).Should().BeEmpty();

    [Fact]
    public void French_has_no_straight_apostrophe_between_letters() =>
        TextFiles.All(Language.French).Where(pair => StraightApostrophe().IsMatch(pair.Value)).Should().BeEmpty();

    [Fact]
    public void Spanish_opens_what_it_closes() =>
        TextFiles.All(Language.Spanish).Where(pair => pair.Value.Count(c => c == '?') != pair.Value.Count(c => c == '¿') || pair.Value.Count(c => c == '!') != pair.Value.Count(c => c == '¡')).Should().BeEmpty();

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.French)]
    [InlineData(Language.Spanish)]
    public void No_text_has_doubled_or_hanging_blanks(Language language) =>
        TextFiles.All(language)
            .Where(pair => pair.Value.Contains("  ", StringComparison.Ordinal) || pair.Value.StartsWith(' ') || (pair.Value.EndsWith(' ') && !IsJoint(pair.Key)))
            .Should().BeEmpty();

    [Theory]
    [InlineData("Objectif : A1", true)]
    [InlineData("Objectif" + FixedSpace + ": A1", false)]
    [InlineData("« mot »", true)]
    [InlineData("«" + FixedSpace + "mot" + FixedSpace + "»", false)]
    [InlineData("ou" + ThinSpace + "; non", false)]
    public void The_check_sees_a_plain_space(string text, bool isWrong) => PlainSpace().IsMatch(text).Should().Be(isWrong);

    [Theory]
    [InlineData("Objectif: A1", true)]
    [InlineData("Objectif" + FixedSpace + ": A1", false)]
    [InlineData("2020-09-30T23:59:59+02:00", false)]
    [InlineData("{role:role}", false)]
    public void The_check_sees_a_missing_space(string text, bool isWrong) => NoSpace().IsMatch(text).Should().Be(isWrong);

    [Fact]
    public void The_check_sees_a_straight_apostrophe()
    {
        StraightApostrophe().IsMatch("l'objectif").Should().BeTrue();
        StraightApostrophe().IsMatch("l’objectif").Should().BeFalse();
    }

    // Texts that something is put behind.
    private static bool IsJoint(string key) => key is "decision.remedies" or "decision.or";

    [GeneratedRegex("[ ][:;!?»]|«[ ]", RegexOptions.CultureInvariant)]
    private static partial Regex PlainSpace();

    [GeneratedRegex(@"[\p{L}\p{Nd})][:;!?](\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex NoSpace();

    [GeneratedRegex(@"\p{L}'\p{L}", RegexOptions.CultureInvariant)]
    private static partial Regex StraightApostrophe();
}
