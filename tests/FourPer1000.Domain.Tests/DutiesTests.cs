namespace FourPer1000.Domain.Tests;

public sealed class DutiesTests
{
    [Theory]
    [InlineData(Role.GlobalLeader, 3)]
    [InlineData(Role.RegionalRepresentative, 5)]
    [InlineData(Role.TeamMember, 5)]
    public void A_role_has_the_duties_of_the_founding_text(Role role, int count)
    {
        Duties.Of(role).Should().HaveCount(count);
        Duties.Of(role).Select(duty => duty.Code).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void There_are_13_duties_and_each_cites_a_clause_of_the_charter()
    {
        Duties.All.Should().HaveCount(13);
        Duties.All.Should().OnlyContain(duty => ClauseTable.Find(duty.Clause) != null);
    }

    [Theory]
    [InlineData(Role.GlobalLeader)]
    [InlineData(Role.RegionalRepresentative)]
    [InlineData(Role.TeamMember)]
    public void The_duties_of_a_role_laid_end_to_end_are_the_list_of_the_founding_text_in_three_languages(Role role)
    {
        foreach (Language language in Languages.All)
        {
            string list = string.Concat(Duties.Of(role).Select(duty => $"• {duty.Founding[language]}"));
            FoundingText.NoBlanks(FoundingText.In(language)).Should().Contain(FoundingText.NoBlanks(list));
        }
    }
}
