namespace FourPer1000.House.Tests;

/// <summary>The verifier may know the documents of the selection and nothing of how they came about.</summary>
public sealed class IndependenceTests
{
    private const string Verifier = "FourPer1000.Selection.Verification";

    /// <summary>What is written down: input, answer, certificate.</summary>
    private static readonly string[] Documents =
    [
        "SlateInput", "StandingSeat", "ChangedSeat", "SlateInputCheck", "SlatePerson", "PersonAttribute", "SeatCandidacy", "SeatId", "SeatDecision", "SlatePolicy", "SlateQuota", "QuotaSeats", "SlateLot", "LotScheme", "InputHash",
        "Slate", "SlateLevel", "SlateSeat", "SeatExplanation", "QuotaCount", "BalanceSheet", "ValueCount", "SlateOutcome", "Infeasible", "RuleConflict", "ConflictWitness",
        "SlateCertificate", "SlateTie", "CertificateSeal", "CertificateNode", "Split", "Bound", "Multiplier", "CertificateRow", "CertificateColumn",
        "Candidacy", "Below", "Above", "Sharing", "Seat", "QuotaMinimum", "QuotaMaximum", "Balance", "PersonCap", "OrganisationCap", "OneSeat", "Load", "Settled",
    ];

    // What every record has; a computation of the selection is none of these. The check of an input says what an input is.
    private static readonly string[] Plain = [".ctor", "Deconstruct", "Equals", "GetHashCode", "op_Equality", "op_Inequality", "FaultsOf"];

    private static readonly string[] Computed = ["SlateInput.get_Seats", "SlatePerson.get_Item", "SeatId.get_IsLeader", "SeatExplanation.get_Item", "SeatExplanation.get_Wording"];

    [Fact]
    public void The_verifier_knows_the_documents_alone()
    {
        IReadOnlyList<string> types = CompiledCode.TypesUsed(HousePackages.FileOf(Verifier), "FourPer1000.Selection");

        types.Should().Contain(["SlateInput", "StandingSeat", "SlateCertificate"]).And.BeSubsetOf(Documents);
    }

    [Fact]
    public void The_verifier_reads_documents_and_lets_the_selection_compute_nothing()
    {
        string[] members = [.. CompiledCode.MembersUsed(HousePackages.FileOf(Verifier), "FourPer1000.Selection")];

        members.Should().Contain("SlateInput.get_People");
        members.Where(member => !IsPlain(member)).Should().BeEmpty();
        members.Should().NotIntersectWith(Computed);
    }

    [Fact]
    public void The_verifier_has_no_number_with_a_floating_point() =>
        CompiledCode.FloatsIn(HousePackages.AssemblyOf(Verifier)).Should().BeEmpty();

    [Fact]
    public void The_checks_find_what_the_search_does()
    {
        CompiledCode.FloatsIn(HousePackages.AssemblyOf("FourPer1000.Selection")).Should().Contain(method => method.StartsWith("DualSimplex.", StringComparison.Ordinal));
        CompiledCode.TypesUsed(typeof(IndependenceTests).Assembly.Location, "FourPer1000.Selection").Should().Contain("SlateSearch");
        CompiledCode.MembersUsed(typeof(IndependenceTests).Assembly.Location, "FourPer1000.Selection").Where(member => !IsPlain(member)).Should().Contain("SlateSearch.Find");
    }

    private static bool IsPlain(string member)
    {
        string name = member.Split('.', 2)[1];
        return Plain.Contains(name) || name.StartsWith("get_", StringComparison.Ordinal);
    }
}
