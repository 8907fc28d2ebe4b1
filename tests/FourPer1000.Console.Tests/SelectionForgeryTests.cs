using System.Text;
using FourPer1000.Domain;
using FourPer1000.Exchange;
using FourPer1000.Selection;
using FourPer1000.Texts;

namespace FourPer1000.ConsoleHost.Tests;

/// <summary>Files that somebody changed and sealed again: the seal has no key, so it stops nobody. What stops them is what the files prove.</summary>
public sealed class SelectionForgeryTests : IDisposable
{
    private const string Clashing = """
        {"date":"2020-10-05","taskForces":["A1"],"regions":["africa"],
         "people":[{"id":"p1","attributes":{"category":"a","gender":"f"}},{"id":"p2","attributes":{"category":"b","gender":"m"}}],
         "candidacies":[{"person":"p1","taskForce":"A1","seat":"global-leader","support":5},{"person":"p2","taskForce":"A1","seat":"africa","support":3}],
         "policy":{"quotas":[{"id":"men","attribute":"gender","value":"m","min":2,"hard":true},{"id":"women","attribute":"gender","value":"f","min":1,"hard":true}]},
         "lot":{"scheme":"sha256","seed":"demo"}}
        """;

    // Two people who are alike stand for one seat, two who are not for the other: the lot decides one, support the other.
    private const string Decided = """
        {"date":"2020-10-05","taskForces":["A1"],"regions":["africa"],
         "people":[{"id":"p1"},{"id":"p2"},{"id":"p3"},{"id":"p4"}],
         "candidacies":[{"person":"p1","taskForce":"A1","seat":"global-leader","support":5},{"person":"p2","taskForce":"A1","seat":"global-leader","support":5},
                        {"person":"p3","taskForce":"A1","seat":"africa","support":9},{"person":"p4","taskForce":"A1","seat":"africa","support":3}],
         "lot":{"scheme":"sha256","seed":"demo"}}
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("fourper1000-forged-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("quota:women")]
    [InlineData("quota:nothing")]
    public void A_conflict_that_blames_another_rule_is_refused_although_it_is_sealed_again_and_brings_no_witnesses(string blamed)
    {
        SlateInput input = Input(Clashing);
        var answer = (SlateOutcome.Infeasible)SlateSearch.Find(input);
        answer.Conflict!.Rules.Should().Equal("quota:men");
        var genuine = SlateReport.Of(answer, WaysOut.Of(input, SearchLimits.Default));
        Verify(Clashing, genuine, CertificateReport.Of(answer)!).Code.Should().Be(Application.Done);

        // The proof without a conflict is that of all hard rules; the tree of the smaller conflict proves it, too.
        var sealedAgain = SlateCertificate.Of(input, answer.InputHash, null, answer.Certificate.Root);
        (int code, string error) = Verify(Clashing, genuine with { Conflict = [blamed] }, new(sealedAgain, null));

        code.Should().Be(Application.CheckFailed);
        error.Should().Contain(blamed);
    }

    [Fact]
    public void An_answer_that_blames_nobody_is_accepted_with_a_word_that_the_rules_are_not_narrowed_down()
    {
        SlateInput input = Input(Clashing);
        var answer = (SlateOutcome.Infeasible)SlateSearch.Find(input);
        var sealedAgain = SlateCertificate.Of(input, answer.InputHash, null, answer.Certificate.Root);
        (int code, string error) = Verify(Clashing, SlateReport.Of(answer, WaysOut.Of(input, SearchLimits.Default)) with { Conflict = [] }, new(sealedAgain, null));

        code.Should().Be(Application.Done);
        error.Should().Contain("Which of them").And.NotContain("the slate");
    }

    [Fact]
    public void An_explanation_that_blames_the_lot_is_refused_although_it_is_sealed_again()
    {
        SlateInput input = Input(Decided);
        var answer = (SlateOutcome.Optimal)SlateSearch.Find(input);
        Verify(Decided, SlateReport.Of(answer), CertificateReport.Of(answer)!).Code.Should().Be(Application.Done);
        answer.Slate.Explanations.Select(one => one.Code).Should().Equal(SeatCodes.Lot, SeatCodes.BestOnLevel);
        SeatExplanation settled = answer.Slate.Explanations[1];
        int rank = LotOrder.Of(input).Single(entry => entry.Candidacy.Person == new PersonId("p3")).Rank;
        var blamed = new SeatExplanation(settled.Seat, SeatCodes.Lot, [new("person", "p3"), new("nominees", 2), new("rank", rank)]);
        Slate forged = answer.Slate with { Explanations = [answer.Slate.Explanations[0], blamed] };
        ExplanationCheck.FirstOdd(input, forged).Should().BeNull("it could be so");

        (int code, string error) = Verify(Decided, SlateReport.Of(answer) with { Slate = forged }, Sealed(input, forged, answer.Certificate));

        code.Should().Be(Application.CheckFailed);
        error.Should().Contain("A1/africa");
    }

    private static CertificateReport Sealed(SlateInput input, Slate slate, SlateCertificate genuine) => new(SlateCertificate.Of(input, slate, genuine.Root, genuine.Ties), null);

    private static SlateInput Input(string json) =>
        NomineesFile.Read(Encoding.UTF8.GetBytes(json), null, Edition.Edition2020).TryGet(out SlateInput? input) ? input : throw new InvalidOperationException("Unusable.");

    private (int Code, string Error) Verify(string nominees, SlateReport report, CertificateReport proof)
    {
        File.WriteAllText(PathOf("n.json"), nominees);
        using (FileStream slate = File.Create(PathOf("s.json")))
        {
            SlateFile.Write(slate, report, Phrasebook.In(Language.English));
        }

        using (FileStream certificate = File.Create(PathOf("c.json")))
        {
            CertificateFile.Write(certificate, proof);
        }

        using var error = new StringWriter();
        return (Application.Run(["verify", PathOf("s.json"), "--input", PathOf("n.json"), "--certificate", PathOf("c.json")], Stream.Null, error), error.ToString());
    }

    private string PathOf(string name) => Path.Combine(folder, name);
}
