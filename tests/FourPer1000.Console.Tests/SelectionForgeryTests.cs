using System.Text;
using FourPer1000.Domain;
using FourPer1000.Exchange;
using FourPer1000.Rules;
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
