using FourPer1000.Domain;
using FourPer1000.Rules;
using FourPer1000.StateMachines;

namespace FourPer1000.Registration.Tests;

/// <summary>Every state, every trigger, every authority, against a table written by hand.</summary>
public sealed class DossierLifecycleGridTests
{
    // Columns in the order of the triggers. "-" is not offered; before ":" stands who may (a: registrant or Secretariat, s: Secretariat only),
    // behind it what becomes of it with standing / without / where standing is not known. "*" is the state on an open condition.
    // What does not move names its reasons: "held" for want of standing, "open" for an open condition, "unconditional" for none to clear.
    private const string Expected = """
                   Submit                     Amend                    Withdraw                         Settle                   Refuse                     ClearCondition                                            HandOver                       EndCandidacy                  Appoint                   EndOffice
        Draft      a:Accepted/held/Submitted  -                        -                                -                        -                          -                                                         -                              -                             -                         -
        Submitted  -                          a:Accepted/held/unknown  a:Withdrawn/Withdrawn/Withdrawn  s:Accepted/held/unknown  s:Refused/Refused/Refused  -                                                         -                              -                             -                         -
        Accepted   -                          a:Accepted/held/unknown  a:Withdrawn/Withdrawn/Withdrawn  -                        -                          s:unconditional/unconditional+held/unconditional+unknown  s:Candidate/held/unknown       -                             -                         -
        Accepted*  -                          a:Accepted/held/unknown  a:Withdrawn/Withdrawn/Withdrawn  -                        -                          s:Accepted/held/unknown                                   s:open/open+held/open+unknown  -                             -                         -
        Candidate  -                          a:Accepted/held/unknown  a:Withdrawn/Withdrawn/Withdrawn  -                        -                          -                                                         -                              s:Accepted/Accepted/Accepted  s:Appointed/held/unknown  -
        Appointed  -                          -                        -                                -                        -                          -                                                         -                              -                             -                         s:Accepted/Accepted/Accepted
        Withdrawn  a:Accepted/held/Submitted  -                        -                                -                        -                          -                                                         -                              -                             -                         -
        Refused    a:Accepted/held/Submitted  -                        -                                -                        -                          -                                                         -                              -                             -                         -
        """;

    private static readonly Standing?[] Standings = [Standing.Member, Standing.None, null];

    private static readonly Dictionary<(string Row, DossierTrigger Trigger), string> Cells = Read();

    public static TheoryData<string, int> Cases
    {
        get
        {
            var cases = new TheoryData<string, int>();
            foreach (string row in Cells.Keys.Select(cell => cell.Row).Distinct())
            {
                cases.Add(row, 0);
                cases.Add(row, 1);
                cases.Add(row, 2);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Each_trigger_by_each_authority_does_what_the_expected_table_says(string row, int column)
    {
        DossierState state = StateOf(row);
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
                RegistrationFacts facts = FactsIn(row, Standings[column]);
                string expected = ExpectedOf(Cells[(row, trigger)], by, column);
                string actual = ActualOf(state, DossierLifecycle.Table.Next(state, trigger, by, facts));
                bool? may = DossierLifecycle.Table.MayPull(state, trigger, by);
                if (expected != actual || may != MayOf(expected))
                {
                    wrong.Add($"{row} {trigger} by [{by}]: expected {expected}, was {actual}; may pull: {may}");
                }
            }
        }

        wrong.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_is_offered_is_what_Next_says(string row, int column)
    {
        DossierState state = StateOf(row);
        RegistrationFacts facts = FactsIn(row, Standings[column]);
        foreach (Authority authority in Authorities.All)
        {
            var offers = new Offer<DossierState, DossierTrigger>[10];
            int count = DossierLifecycle.Table.Offers(state, authority, facts, offers);
            offers[..count].Select(offer => offer.Trigger).Should().Equal(
                Enum.GetValues<DossierTrigger>().Where(trigger => Cells[(row, trigger)] != "-"));
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
        int count = DossierLifecycle.Table.Offers(DossierState.Appointed, Authorities.ExecutiveSecretariat, FactsIn("Appointed", Standing.Member), offers);
        offers[..count].Select(offer => offer.Trigger).Should().Equal(DossierTrigger.EndOffice);
    }

    // In the active states the person is registered for the task force; the office and the window are in order, standing decides.
    private static RegistrationFacts FactsIn(string row, Standing? standing)
    {
        DossierEntry entry = Make.Entry(StateOf(row), conditions: row.EndsWith('*') ? [Make.OpenCondition()] : []);
        return Make.Facts(Role.GlobalLeader, standing, active: entry.IsActive ? entry : null);
    }

    private static DossierState StateOf(string row) => Enum.Parse<DossierState>(row.TrimEnd('*'));

    private static bool? MayOf(string expected) => expected == "not offered" ? null : expected != "not yours";

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

        return outcome.Decision is { } decision
            ? string.Join('+', decision.Reasons.Select(reason => Short(reason.Code)).Concat(decision.Missing.Select(_ => "unknown")))
            : "not offered";
    }

    private static string Short(string code) => code switch
    {
        "authority.not-yours" => "not yours",
        "registration.office-needs-member-or-partner" => "held",
        "registration.condition-open" => "open",
        "registration.no-condition" => "unconditional",
        _ => code,
    };

    private static Dictionary<(string Row, DossierTrigger Trigger), string> Read()
    {
        string[][] lines = [.. Expected.Split('\n').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))];
        DossierTrigger[] triggers = [.. lines[0].Select(Enum.Parse<DossierTrigger>)];
        triggers.Should().Equal(Enum.GetValues<DossierTrigger>());
        lines.Skip(1).Select(line => StateOf(line[0])).Distinct().Should().Equal(Enum.GetValues<DossierState>());
        return lines.Skip(1)
            .SelectMany(line => triggers.Select((trigger, index) => (Row: line[0], trigger, Cell: line[index + 1])))
            .ToDictionary(cell => (cell.Row, cell.trigger), cell => cell.Cell);
    }
}
