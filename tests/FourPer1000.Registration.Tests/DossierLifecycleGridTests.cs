using FourPer1000.Domain;
using FourPer1000.Rules;
using FourPer1000.StateMachines;

namespace FourPer1000.Registration.Tests;

/// <summary>Every state, every trigger, every authority, against a table written by hand.</summary>
public sealed class DossierLifecycleGridTests
{
    // Columns in the order of the triggers. "-" is not offered; before ":" stands who may (a: registrant or Secretariat, s: Secretariat only),
    // behind it what becomes of it where every guard grants / where every guard refuses / where standing is not known.
    private const string Expected = """
                  Submit                         Amend                     Withdraw                            Settle                   Refuse                         ClearCondition            HandOver                    EndCandidacy                   Appoint                    EndOffice
        Draft     a:Accepted/held/Submitted      -                         -                                   -                        -                              -                         -                           -                              -                          -
        Submitted -                              a:Accepted/held/unknown   a:Withdrawn/Withdrawn/Withdrawn     s:Accepted/held/unknown  s:Refused/Refused/Refused      -                         -                           -                              -                          -
        Accepted  -                              a:Accepted/held/unknown   a:Withdrawn/Withdrawn/Withdrawn     -                        -                              s:Accepted/held/unknown   s:Candidate/held/unknown    -                              -                          -
        Candidate -                              a:Accepted/held/unknown   a:Withdrawn/Withdrawn/Withdrawn     -                        -                              -                         -                           s:Accepted/Accepted/Accepted   s:Appointed/held/unknown   -
        Appointed -                              -                         -                                   -                        -                              -                         -                           -                              -                          s:Accepted/Accepted/Accepted
        Withdrawn a:Accepted/held/Submitted      -                         -                                   -                        -                              -                         -                           -                              -                          -
        Refused   a:Accepted/held/Submitted      -                         -                                   -                        -                              -                         -                           -                              -                          -
        """;

    private static readonly Standing?[] Standings = [Standing.Member, Standing.None, null];

    private static readonly Dictionary<(DossierState, DossierTrigger), string> Cells = Read();

    public static TheoryData<DossierState, int> Cases
    {
        get
        {
            var cases = new TheoryData<DossierState, int>();
            foreach (DossierState state in Enum.GetValues<DossierState>())
            {
                cases.Add(state, 0);
                cases.Add(state, 1);
                cases.Add(state, 2);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Each_trigger_by_each_authority_does_what_the_expected_table_says(DossierState state, int column)
    {
        AuthoritySet[] callers =
        [
            AuthoritySet.None, .. Authorities.All.Select(authority => (AuthoritySet)authority),
            [Authorities.Registrant, Authorities.ExecutiveSecretariat], [Authorities.Public, Authorities.ExecutiveSecretariat], [.. Authorities.All],
        ];
        var wrong = new List<string>();
        foreach (DossierTrigger trigger in Enum.GetValues<DossierTrigger>())
        {
            foreach (AuthoritySet by in callers)
            {
                RegistrationFacts facts = FactsIn(state, Standings[column]);
                string expected = ExpectedOf(Cells[(state, trigger)], by, column);
                string actual = ActualOf(state, DossierLifecycle.Table.Next(state, trigger, by, facts));
                if (expected != actual)
                {
                    wrong.Add($"{state} {trigger} by [{by}]: expected {expected}, was {actual}");
                }
            }
        }

        wrong.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_is_offered_is_what_Next_says(DossierState state, int column)
    {
        RegistrationFacts facts = FactsIn(state, Standings[column]);
        foreach (Authority authority in Authorities.All)
        {
            var offers = new Offer<DossierState, DossierTrigger>[10];
            int count = DossierLifecycle.Table.Offers(state, authority, facts, offers);
            offers[..count].Select(offer => offer.Trigger).Should().Equal(
                Enum.GetValues<DossierTrigger>().Where(trigger => Cells[(state, trigger)] != "-"));
            offers[..count].Should().OnlyContain(offer => offer.Decision == DossierLifecycle.Table.Next(state, offer.Trigger, authority, facts).Decision);
        }
    }

    [Fact]
    public void Every_row_cites_a_clause_of_the_charter() =>
        DossierLifecycle.Table.Rows.Should().OnlyContain(row => ClauseTable.Find(row.Clause) != null && row.Clause.Id.StartsWith("C2.", StringComparison.Ordinal));

    [Fact]
    public void Whoever_holds_an_office_can_only_end_it_by_its_own_procedure()
    {
        var offers = new Offer<DossierState, DossierTrigger>[10];
        int count = DossierLifecycle.Table.Offers(DossierState.Appointed, Authorities.ExecutiveSecretariat, FactsIn(DossierState.Appointed, Standing.Member), offers);
        offers[..count].Select(offer => offer.Trigger).Should().Equal(DossierTrigger.EndOffice);
    }

    // In the active states the person is registered for the task force; the office and the window are in order, standing decides.
    private static RegistrationFacts FactsIn(DossierState state, Standing? standing)
    {
        DossierEntry entry = Make.Entry(state);
        return Make.Facts(Role.GlobalLeader, standing, active: entry.IsActive ? entry : null);
    }

    private static string ExpectedOf(string cell, AuthoritySet by, int column)
    {
        if (cell == "-")
        {
            return "not offered";
        }

        bool may = by.Contains(Authorities.ExecutiveSecretariat) || (cell[0] == 'a' && by.Contains(Authorities.Registrant));
        return may ? cell[2..].Split('/')[column] : "not yours";
    }

    private static string ActualOf(DossierState state, Outcome<DossierState> outcome)
    {
        if (outcome.Kind == OutcomeKind.Moved)
        {
            return outcome.Decision!.IsGranted ? outcome.State.ToString() : "moved without a grant";
        }

        if (outcome.State != state)
        {
            return "moved without moving";
        }

        return outcome.Decision switch
        {
            null => "not offered",
            { IsUndetermined: true } unknown when unknown.Missing.All(fact => fact.Fact == "standing") => "unknown",
            { Reasons: [{ Code: "authority.not-yours" }] } => "not yours",
            { Reasons: [{ Code: "registration.office-needs-member-or-partner" }], Missing.Count: 0 } => "held",
            var other => other.ToString(),
        };
    }

    private static Dictionary<(DossierState, DossierTrigger), string> Read()
    {
        string[][] lines = [.. Expected.Split('\n').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))];
        DossierTrigger[] triggers = [.. lines[0].Select(Enum.Parse<DossierTrigger>)];
        triggers.Should().Equal(Enum.GetValues<DossierTrigger>());
        lines.Skip(1).Select(line => Enum.Parse<DossierState>(line[0])).Should().Equal(Enum.GetValues<DossierState>());
        return lines.Skip(1)
            .SelectMany(line => triggers.Select((trigger, index) => (State: Enum.Parse<DossierState>(line[0]), trigger, Cell: line[index + 1])))
            .ToDictionary(cell => (cell.State, cell.trigger), cell => cell.Cell);
    }
}
