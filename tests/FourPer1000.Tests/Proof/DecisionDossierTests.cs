using FourPer1000.Registration;
using FourPer1000.Rules;

namespace FourPer1000.Tests.Proof;

public sealed class DecisionDossierTests : IDisposable
{
    private readonly SampleJournal journal = new(people: 7);

    public void Dispose() => journal.Dispose();

    [Fact]
    public void Every_decision_that_a_checkpoint_covers_can_be_checked_with_its_dossier_alone()
    {
        for (int person = 1; person <= 7; person++)
        {
            for (int version = 1; version <= 3; version++)
            {
                DecisionDossierReport report = DecisionDossierCheck.Of(journal.DossierOf($"p{person}", version), journal.PublicKey);

                report.Findings.Should().BeEmpty();
                report.Again!.Kind.Should().Be(ReplayKind.Same);
            }
        }
    }

    [Fact]
    public void Another_answer_in_a_dossier_is_found_even_if_its_chain_was_computed_again()
    {
        DecisionDossier dossier = journal.DossierOf("p3", 3);
        JournalEvent[] events = [.. dossier.Events];
        events[2] = events[2] with { Facts = events[2].Facts.Replace("\"initial\"", "\"reserve\"", StringComparison.Ordinal) };
        events[2] = events[2] with { Hash = EventChain.Hash(events[1].Hash, events[2]) };

        IEnumerable<string> codes = DecisionDossierCheck.Of(dossier with { Events = ValueList.From(events) }, journal.PublicKey).Findings.Select(finding => finding.Code);

        codes.Should().Equal(JournalReasons.NotInCheckpoint, JournalReasons.DecisionDiffers);
    }

    [Fact]
    public void Other_terms_another_key_and_a_missing_event_are_found()
    {
        DecisionDossier dossier = journal.DossierOf("p3", 3);

        Codes(dossier with { Terms = TermsEvent.Write(RegistrationTerms.Edition2020 with { MostTaskForces = 9 }) }).Should().Equal(JournalReasons.OtherTerms);
        Codes(dossier with { Terms = null }).Should().Equal(JournalReasons.NotDecidable);
        Codes(dossier with { Events = ValueList.From(dossier.Events.Take(2)) }).Should().Equal(JournalReasons.NotInCheckpoint, JournalReasons.VersionMissing);
        Codes(dossier with { Path = ValueList.From(dossier.Path.Skip(1)) }).Should().Equal(JournalReasons.NotInCheckpoint);
        Codes(dossier with { Seal = dossier.Seal with { UpTo = 1 } }).Should().Equal(JournalReasons.SignatureDiffers);
        DecisionDossierCheck.Of(dossier, "another").Findings.Select(finding => finding.Code).Should().Equal(JournalReasons.OtherKey);
    }

    [Fact]
    public void A_head_belongs_to_the_tree_at_its_own_place_only()
    {
        for (int count = 1; count <= 20; count++)
        {
            StreamHead[] heads = [.. Enumerable.Range(1, count).Select(i => new StreamHead(new($"a/{i:00}"), i, EventHash.None))];
            EventHash root = HeadsTree.Root(heads);
            for (int i = 0; i < count; i++)
            {
                HeadsTree.RootOf(heads[i], HeadsTree.Path(heads, i)).Should().Be(root);
                HeadsTree.RootOf(heads[i] with { Version = 99 }, HeadsTree.Path(heads, i)).Should().NotBe(root);
            }
        }
    }

    private IEnumerable<string> Codes(DecisionDossier dossier) => DecisionDossierCheck.Of(dossier, journal.PublicKey).Findings.Select(finding => finding.Code);
}
