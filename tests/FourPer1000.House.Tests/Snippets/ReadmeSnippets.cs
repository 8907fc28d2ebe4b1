using FourPer1000.ConsoleHost;
using FourPer1000.Domain;
using FourPer1000.Exchange;
using FourPer1000.Registration;
using FourPer1000.Rules;
using FourPer1000.StateMachines;
using FourPer1000.Texts;

namespace FourPer1000.House.Tests;

/// <summary>The code of the READMEs and of the first steps, run as it is shown.</summary>
public sealed class ReadmeSnippets
{
    [Fact]
    public void The_example_of_the_README_refuses_with_its_reason_and_both_remedies()
    {
        #region docs-readme
        var form = new RegistrationForm(
            new("r-1"), new("p-1"), new(2020, 8, 20, 9, 30, 0, TimeSpan.FromHours(2)), FormAction.Register,
            "C2", Role.GlobalLeader, Region: null, new OrganisationId("o-1"), Language.English);
        var facts = new CallFacts(
            EditionId.Edition2020, RegistrationTerms.Edition2020, LocalDate: new(2020, 8, 20),
            Standing.None, new Actor(form.Person, Authorities.Registrant));

        Decision decision = RegistrationPolicy.Decide(Dossier.Empty(form.Person, facts.Edition), form, facts).Decision;

        foreach (Reason reason in decision.Reasons)
        {
            Console.WriteLine($"{reason.Code} ({reason.Clause})");  // registration.office-needs-member-or-partner (C2.4)
        }

        Console.WriteLine(string.Join(" or ", decision.Remedies));  // join-as-team-member or organisation-joins
        #endregion

        string.Join(" or ", decision.Reasons.Select(reason => $"{reason.Code} ({reason.Clause})")).Should().Be("registration.office-needs-member-or-partner (C2.4)");
        string.Join(" or ", decision.Remedies).Should().Be("join-as-team-member or organisation-joins");
    }

    [Fact]
    public void The_first_decision_has_its_reasons_in_French()
    {
        var written = new StringWriter { NewLine = "\n" };
        First.Steps(written);

        written.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().Equal(
            "Seules les personnes dont l’organisation est membre ou partenaire de l’Initiative peuvent être Responsable de la Task Force mondiale\u00A0; le jour du formulaire, elle n’était ni membre ni partenaire. (C2.4)");
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("es")]
    public void The_screens_of_the_README_are_those_of_the_console(string language)
    {
        string form = Path.Combine(Directory.CreateTempSubdirectory("fourper1000-readme-").FullName, "FORM.json");
        File.WriteAllText(form, """{ "submittedAt": "2020-08-20T09:30Z", "objective": "C2", "role": "regional-representative", "organisationId": "o-1", "standing": "member" }""");
        using var screen = new MemoryStream();

        Application.Run(["explain", "--input", form, "--lang", language], screen, TextWriter.Null).Should().Be(Application.Done);

        Directory.Delete(Path.GetDirectoryName(form)!, recursive: true);
        string page = Repository.Read("README.md");
        int from = page.IndexOf($"--lang {language}\n\n", StringComparison.Ordinal) + $"--lang {language}\n\n".Length;
        int to = page.IndexOf("```\n", from, StringComparison.Ordinal);
        string shown = System.Text.Encoding.UTF8.GetString(screen.ToArray());
        if (Repository.Approves)
        {
            Repository.Write("README.md", page[..from] + shown + page[to..]);
        }

        Repository.Read("README.md").Should().Contain($"--lang {language}\n\n{shown}```\n");
    }

    [Fact]
    public void Rules_are_composed_and_give_every_reason()
    {
        #region readme-rules
        var isAdult = new Requirement<int>("club.too-young", "C1.1", age => age >= 18);
        var isEven = new Requirement<int>("club.odd-age", "C1.2", age => age % 2 == 0);

        Decision decision = (isAdult & isEven).Evaluate(17);

        bool refused = decision.IsRefused;                                          // true
        string[] codes = [.. decision.Reasons.Select(reason => reason.Code)];       // club.odd-age, club.too-young
        #endregion

        refused.Should().BeTrue();
        codes.Should().Equal("club.odd-age", "club.too-young");
    }

    [Fact]
    public void A_table_says_where_a_trigger_leads_and_draws_itself()
    {
        #region readme-state-machines
        var table = new TransitionTable<Door, Push, string>("door", Door.Closed, [],
            new(Door.Closed, Push.Open, Door.Opened, By: Authorities.Public, Clause: "C1.5"),
            new(Door.Opened, Push.Shut, Door.Closed, By: Authorities.Public, Clause: "C1.5"));

        Outcome<Door> outcome = table.Next(Door.Closed, Push.Open, Authorities.Public, "");

        Door now = outcome.State;                                                   // Opened
        string diagram = Mermaid.Write(table.Outline(), new CodeLabels());
        #endregion

        now.Should().Be(Door.Opened);
        diagram.Should().StartWith("stateDiagram");
    }

    [Fact]
    public void The_domain_holds_standing_by_date_and_the_plan()
    {
        #region readme-domain
        var organisation = new Organisation(
            new("o-2"), "Ferme du Coteau", "producer-organisations", "FR", "europe",
            [new(Standing.Partner, new DateInterval(from: new(2020, 9, 1), to: null))]);

        Standing before = organisation.StandingOn(new(2020, 8, 31));                // None
        Standing after = organisation.StandingOn(new(2020, 9, 1));                  // Partner
        string title = StrategicPlan.Edition2020.Find("C2")!.Title;                 // Soil Regeneration
        #endregion

        (before, after, title).Should().Be((Standing.None, Standing.Partner, "Soil Regeneration"));
    }

    [Fact]
    public void A_dossier_is_what_its_events_add_up_to()
    {
        RegistrationForm form = First.Form with { Role = Role.TeamMember };
        CallFacts facts = First.Facts;

        #region readme-registration
        Dossier dossier = Dossier.Empty(form.Person, facts.Edition);
        Verdict<DossierEvent> verdict = RegistrationPolicy.Decide(dossier, form, facts);
        Dossier next = dossier.Apply(verdict.Events[0]);

        bool active = next.ActiveIn("C2") is not null;                              // true
        Decision again = RegistrationPolicy.Decide(next, form, facts).Decision;     // registration.already-registered
        #endregion

        active.Should().BeTrue();
        again.Reasons.Select(reason => reason.Code).Should().Equal("registration.already-registered");
    }

    [Fact]
    public void The_umbrella_lists_editions_lifecycles_and_reasons()
    {
        #region readme-umbrella
        Edition edition = Edition.Edition2020;
        int objectives = edition.Plan.Objectives.Count;                             // 24
        int limit = edition.Registration.MostTaskForces;                            // 3
        string[] machines = [.. Lifecycles.All.Select(machine => machine.Name)];    // registration
        bool known = ReasonCatalogue.All.Any(reason => reason.Code == RegistrationReasons.RegionRequired);
        #endregion

        (objectives, limit, known).Should().Be((24, 3, true));
        machines.Should().Contain("registration");
    }

    [Fact]
    public void A_phrasebook_says_codes_and_decisions()
    {
        #region readme-texts
        Phrasebook book = Phrasebook.In(Language.Spanish);

        string role = book.Find("role", "team-member").ToString();
        string sentence = book.Sentence(new Reason("registration.region-required", "C2.1", [], []));
        #endregion

        role.Should().NotBe("team-member").And.NotBeEmpty();
        sentence.Should().EndWith("(C2.1)");
    }

    [Fact]
    public void A_file_is_decided_and_every_row_is_answered()
    {
        using var organisations = new MemoryStream("organisationId,standing\no-1,member\n"u8.ToArray());
        using var forms = new MemoryStream("registrationId,personId,submittedAt,objective,role\nr-1,p-1,2020-08-20T09:30Z,C2,team-member\nr-2,p-2,soon,C2,team-member\n"u8.ToArray());
        using var output = new MemoryStream();

        #region readme-exchange
        Reading<CallReferences> reading = CallReferences.Read(Edition.Edition2020, new("ORGS.csv", organisations), affiliations: null, terms: null);
        if (reading.TryGet(out CallReferences? references))
        {
            using var batch = new RegistrationBatch(references);
            ValueList<Fault> faults = batch.Run(new("REGISTRATIONS.csv", forms), output);
        }
        #endregion

        string[] lines = System.Text.Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Should().HaveCount(2);
        lines[0].Should().Contain("\"outcome\":\"accepted\"");
        lines[1].Should().Contain("\"outcome\":\"unreadable\"");
    }

    private enum Door
    {
        Closed,
        Opened,
    }

    private enum Push
    {
        Open,
        Shut,
    }
}
