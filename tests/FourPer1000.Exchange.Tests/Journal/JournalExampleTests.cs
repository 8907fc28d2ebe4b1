using System.Text;

namespace FourPer1000.Exchange.Tests;

/// <summary>The examples of the page on proof are real: signed, chained, and decided again.</summary>
public sealed class JournalExampleTests
{
    private static readonly string Page = Examples.Pages["journal.md"];

    [Fact]
    public void The_dossier_of_the_page_holds_under_the_checkpoint_of_the_page()
    {
        (Checkpoint checkpoint, DecisionDossier dossier) = (ExampleCheckpoint(), ExampleDossier());

        DecisionDossierReport report = DecisionDossierFile.Check(dossier, checkpoint.Key, Edition.Edition2020);

        report.Findings.Should().BeEmpty();
        (report.Again!.Kind, report.NotDecided.Count).Should().Be((ReplayKind.Same, 0));
        CheckpointChain.FindingsOf([checkpoint], checkpoint.Key).Should().BeEmpty();
        dossier.Seal.Should().Be(CheckpointSeal.Of(checkpoint));
    }

    [Fact]
    public void What_is_written_is_what_the_schemas_describe()
    {
        (Checkpoint checkpoint, DecisionDossier dossier) = (ExampleCheckpoint(), ExampleDossier());
        JournalEvent happened = dossier.Events[0];
        DecisionDossier other = dossier with
        {
            Terms = null,
            Events = [happened with { Sealed = "{}", Act = happened.Act with { Actor = new(null, happened.Act.Actor.By), Concerned = null } }],
            Path = [new(IsLeft: true, happened.Hash), .. dossier.Path],
        };

        SchemaSet.OfThePackage.Problems("checkpoint", CheckpointLine.Write(checkpoint)).Should().BeEmpty();
        SchemaSet.OfThePackage.Problems("dossier", Written(dossier)).Should().BeEmpty();
        SchemaSet.OfThePackage.Problems("dossier", Written(other)).Should().BeEmpty();
        CheckpointLine.Read(CheckpointLine.Write(checkpoint), new("c", 1, 1, null)).TryGet(out Checkpoint? again).Should().BeTrue();
        again.Should().Be(checkpoint);
    }

    [Theory]
    [InlineData("checkpoint", "\"number\":1", "\"number\":0")]
    [InlineData("checkpoint", "\"heads\":[[", "\"heads\":[[\"no-kind\",1,")]
    [InlineData("checkpoint", "\"signature\":\"", "\"signature\":\"%")]
    [InlineData("dossier", "\"kind\": \"dossier.form-accepted\"", "\"kind\": \"accepted\"")]
    [InlineData("dossier", "right:", "up:")]
    [InlineData("dossier", "\"moved\":", "\"removed\":")]
    [InlineData("dossier", "\"ordinal\": 0", "\"ordinal\": -1")]
    public void A_wrong_document_is_rejected(string schema, string part, string other)
    {
        string json = Examples.Of(Page).Single(example => example.Schema == schema).Json;
        string changed = json.Replace(part, other, StringComparison.Ordinal);

        changed.Should().NotBe(json);
        SchemaSet.OfThePackage.Problems(schema, changed).Should().NotBeEmpty();
    }

    private static Checkpoint ExampleCheckpoint() =>
        CheckpointLine.Read(Examples.Of(Page).Single(example => example.Schema == "checkpoint").Json, new("journal.md", 1, 1, null)).TryGet(out Checkpoint? read) ? read : throw new FormatException();

    private static DecisionDossier ExampleDossier() =>
        DecisionDossierFile.Read(Encoding.UTF8.GetBytes(Examples.Of(Page).Single(example => example.Schema == "dossier").Json), "journal.md").TryGet(out DecisionDossier? read) ? read : throw new FormatException();

    private static string Written(DecisionDossier dossier)
    {
        using var stream = new MemoryStream();
        DecisionDossierFile.Write(stream, dossier);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
