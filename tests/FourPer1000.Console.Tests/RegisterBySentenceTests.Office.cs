using static FourPer1000.ConsoleHost.Tests.RegisterSentences;

namespace FourPer1000.ConsoleHost.Tests;

/// <summary>The sentences about standing, offices, conditions, remedies and texts.</summary>
public sealed partial class RegisterBySentenceTests
{
    [Fact]
    public void An_office_without_standing_is_refused_as_the_example_shows()
    {
        var decision = Decide(Form("r-17", "p-9", role: Leader, organisation: "o-none"))[0];
        decision.ShouldBeRefused("office-needs-member-or-partner");
        decision.ShouldOffer("join-as-team-member", "organisation-joins");
        decision.GetProperty("reasons")[0].Text("clause").Should().Be("C2.4");
        var args = decision.Args("registration.office-needs-member-or-partner");
        args.Text("role").Should().Be(Leader);
        args.Text("standing").Should().Be("none");
    }

    [Fact]
    public void With_nobody_behind_the_form_no_organisation_can_join() => Decide(Form(role: Leader))[0].ShouldOffer("join-as-team-member");

    [Fact]
    public void An_organisation_of_an_affiliation_that_holds_stands_behind_the_form() =>
        DecideWith(null, ["p-1,o-none,2020-07-01,2020-07-02"], Form(role: Leader))[0].ShouldOffer("join-as-team-member", "organisation-joins");

    [Fact]
    public void A_team_member_needs_no_standing() =>
        Decide(Form(organisation: "o-none"), Form("r-2", "p-2")).Should().OnlyContain(decision => decision.Text("outcome") == "accepted");

    [Fact]
    public void A_partner_may_hold_an_office() => Decide(Form(role: Leader, organisation: "o-partner"))[0].ShouldBeAccepted("initial");

    [Theory]
    [InlineData("2020-07-09T23:59:59.9999999+02:00", false)]
    [InlineData("2020-07-09T22:00Z", true)]
    [InlineData("2020-08-09T21:59:59.9999999Z", true)]
    [InlineData("2020-08-10T00:00+02:00", false)]
    public void A_standing_begins_with_from_and_ends_before_to_in_the_zone_of_the_call(string at, bool standing) =>
        Decide(Form(at: at, role: Leader, organisation: "o-dated"))[0].Codes().Should().HaveCount(standing ? 0 : 1);

    [Fact]
    public void The_zone_of_the_terms_decides_the_date_of_the_standing() =>
        DecideUnder("""{"timeZone":"America/New_York"}""", Form(at: "2020-07-09T22:00Z", role: Leader, organisation: "o-dated"))[0]
            .ShouldBeRefused("office-needs-member-or-partner");

    [Fact]
    public void The_best_standing_over_form_and_affiliations_counts() =>
        DecideWith(null, ["p-1,o-none,,", "p-1,o-partner,,"], Form(role: Leader, organisation: "o-none"))[0].ShouldBeAccepted("initial");

    [Theory]
    [InlineData("2020-07-01,", true)]
    [InlineData("2020-07-02,", false)]
    [InlineData(",2020-07-01", false)]
    [InlineData(",2020-07-02", true)]
    public void An_affiliation_counts_from_its_first_day_until_before_its_last(string interval, bool standing) =>
        DecideWith(null, ["p-1,o-member," + interval], Form(role: Leader))[0].Codes().Should().HaveCount(standing ? 0 : 1);

    [Fact]
    public void An_affiliation_of_another_person_does_not_count() =>
        DecideWith(null, ["p-2,o-member,,"], Form(role: Leader))[0].ShouldBeRefused("office-needs-member-or-partner");

    [Fact]
    public void The_organisation_on_a_form_counts_for_that_form_only() =>
        Decide(Form("r-1", role: Leader, organisation: "o-member"), Form("r-2", objective: "A1", role: Leader))[1].ShouldBeRefused("office-needs-member-or-partner");

    [Fact]
    public void A_representative_without_a_region_is_refused_and_may_name_it()
    {
        var decision = Decide(Form(role: Representative, organisation: "o-member"))[0];
        decision.ShouldBeRefused("region-required");
        decision.ShouldOffer("join-as-team-member", "name-the-region");
    }

    [Fact]
    public void A_representative_with_region_and_standing_is_accepted() =>
        Decide(Form(role: Representative, region: "asia-pacific", organisation: "o-member"))[0].ShouldBeAccepted("initial");

    [Fact]
    public void Each_remedy_set_turns_the_whole_decision()
    {
        var decision = Decide(Form(role: Representative, organisation: "o-none"))[0];
        decision.ShouldBeRefused("office-needs-member-or-partner", "region-required");
        decision.ShouldOffer("join-as-team-member", "name-the-region + organisation-joins");
    }

    [Fact]
    public void Where_no_organisation_can_join_naming_the_region_is_not_enough() =>
        Decide(Form(role: Representative))[0].ShouldOffer("join-as-team-member");

    [Fact]
    public void A_closed_office_is_turned_by_joining_as_team_member_only()
    {
        var decision = DecideUnder(RefuseLateOffice, Form(at: Late, role: Representative, organisation: "o-none"))[0];
        decision.ShouldBeRefused("office-closed", "office-needs-member-or-partner", "region-required");
        decision.ShouldOffer("join-as-team-member");
    }

    [Fact]
    public void All_reasons_that_apply_are_given_ordered_by_code()
    {
        var decision = DecideUnder(
            """{"mostTaskForces":1}""", Form("r-1"), Form("r-2", at: TooEarly, objective: "A1", role: Representative, organisation: "o-none"))[1];
        decision.ShouldBeRefused("not-open-yet", "office-needs-member-or-partner", "region-required", "too-many-task-forces");
        decision.ShouldOffer("join-as-team-member + wait-for-opening + withdraw-another", "name-the-region + organisation-joins + wait-for-opening + withdraw-another");
    }

    [Fact]
    public void Already_registered_stands_beside_the_reasons_of_the_office()
    {
        var decision = Decide(Form("r-1"), Form("r-2", role: Leader, organisation: "o-none"))[1];
        decision.ShouldBeRefused("already-registered", "office-needs-member-or-partner");
        decision.ShouldOffer("amend-instead + join-as-team-member", "amend-instead + organisation-joins");
    }

    [Fact]
    public void The_region_is_read_for_representatives_only() =>
        Decide(Form("r-1", role: Leader, region: "mars", organisation: "o-member"), Form("r-2", "p-2", region: " "))
            .Should().OnlyContain(decision => decision.Text("outcome") == "accepted");

    [Fact]
    public void With_conditional_an_office_without_standing_is_accepted_with_the_condition() =>
        DecideUnder(Conditional, Form(role: Leader, organisation: "o-none"))[0].ShouldBeAccepted("initial", "organisation-joins");

    [Fact]
    public void With_conditional_an_office_with_nobody_behind_it_is_accepted_with_the_condition() =>
        DecideUnder(Conditional, Form(at: Late, role: Leader))[0].ShouldBeAccepted("reserve", "organisation-joins");

    [Fact]
    public void With_conditional_a_form_refused_for_something_else_has_no_conditions()
    {
        var decision = DecideUnder(Conditional, Form(role: Representative, organisation: "o-none"))[0];
        decision.ShouldBeRefused("region-required");
        decision.ShouldOffer("join-as-team-member", "name-the-region");
    }

    [Fact]
    public void With_conditional_standing_or_team_membership_needs_no_condition()
    {
        var decisions = DecideUnder(Conditional, Form("r-1", role: Leader, organisation: "o-member"), Form("r-2", "p-2", organisation: "o-none"));
        decisions[0].ShouldBeAccepted("initial");
        decisions[1].ShouldBeAccepted("initial");
    }

    [Fact]
    public void A_conditional_acceptance_counts_as_active() =>
        DecideUnder(Conditional, Form("r-1", role: Leader), Form("r-2"))[1].ShouldBeRefused("already-registered");

    [Fact]
    public void Every_decision_has_a_text_and_every_list_is_present()
    {
        foreach (var decision in Decide(Form("r-1"), Form("r-2"), Form("r-3", action: "withdraw"), Form("r-3"), "a\"b"))
        {
            decision.Text("text").Should().NotBeNullOrWhiteSpace();
            foreach (string list in new[] { "reasons", "conditions", "remedies" })
            {
                decision.GetProperty(list).ValueKind.Should().Be(System.Text.Json.JsonValueKind.Array);
            }
        }
    }

    [Fact]
    public void The_text_is_in_the_language_of_the_form_whatever_the_language_of_the_screen()
    {
        string[] forms = [.. new[] { "en", "fr", "es", "" }.Select((language, i) => Form($"r-{i}", $"p-{i}", role: Leader, language: language))];
        var files = Files(Lines([Header, .. forms]));
        string?[] Texts(params string[] more) => [.. RegisterFolder.Once(files, more).Decisions().Select(decision => decision.Text("text"))];
        string?[] english = Texts();
        english.Take(3).Should().OnlyHaveUniqueItems();
        english[3].Should().Be(english[0], "an empty language is en");
        Texts("--lang", "es").Should().Equal(english);
    }

    [Fact]
    public void The_default_culture_of_the_process_does_not_matter()
    {
        var (culture, language) = (System.Globalization.CultureInfo.CurrentCulture, System.Globalization.CultureInfo.CurrentUICulture);
        var good = Files(Lines([Header, .. Three, Form("r-4", objective: "B1"), Form("r-5", at: TooEarly, objective: "B1", role: Leader), Form("r-6", objective: "i1")]));
        var bad = Files(Lines(Header, Form()), terms: """{"mostTaskForces":1.5}""");
        var expected = (Good: RegisterFolder.Once(good), Bad: RegisterFolder.Once(bad));
        try
        {
            foreach (string name in new[] { "tr-TR", "fr-FR", "ar-SA", "fa-IR" })
            {
                System.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo(name);
                System.Globalization.CultureInfo.CurrentUICulture = System.Globalization.CultureInfo.GetCultureInfo(name);
                RegisterFolder.Once(good).Lines().Should().Equal(expected.Good.Lines());
                WithoutFolder(RegisterFolder.Once(bad).Error).Should().Be(WithoutFolder(expected.Bad.Error), "messages are in the language of --lang, never the machine's");
            }
        }
        finally
        {
            (System.Globalization.CultureInfo.CurrentCulture, System.Globalization.CultureInfo.CurrentUICulture) = (culture, language);
        }
    }

    private static string WithoutFolder(string text) =>
        System.Text.RegularExpressions.Regex.Replace(text, "fourper1000-register-[A-Za-z0-9]+", "", System.Text.RegularExpressions.RegexOptions.CultureInvariant);
}
