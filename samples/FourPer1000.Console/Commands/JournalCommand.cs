using System.CommandLine;
using System.Text;
using System.Text.Json;
using FourPer1000.Domain;
using FourPer1000.Exchange;
using FourPer1000.Rules;
using FourPer1000.Texts;
using Argument = FourPer1000.Rules.Argument;

namespace FourPer1000.ConsoleHost;

/// <summary><c>journal</c>: whether a journal is whole, the dossier of one decision, views of the past.</summary>
internal static class JournalCommand
{
    private static readonly JsonWriterOptions Lines = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Build(Screen screen) => new("journal", screen.Say("command.journal")) { Verify(screen), Export(screen), AsOf(screen) };

    private static Command Verify(Screen screen)
    {
        var subject = new Argument<string>("DB|DOSSIER.json") { Description = screen.Say("journal.subject") };
        var checkpoints = new Option<string?>("--checkpoints") { Description = screen.Say("journal.checkpoints"), HelpName = "FILE" };
        var key = new Option<string?>("--key") { Description = screen.Say("journal.key"), HelpName = "KEY" };
        var command = new Command("verify", screen.Say("command.journal-verify")) { subject, checkpoints, key };
        command.SetAction((result, cancellation) =>
        {
            string place = result.GetRequiredValue(subject);
            return IsDatabase(place)
                ? VerifyAsync(screen, place, result.GetValue(checkpoints), result.GetValue(key), cancellation)
                : Task.FromResult(VerifyDossier(screen, place, result.GetValue(key)));
        });
        return command;
    }

    private static Command Export(Screen screen)
    {
        Argument<string> place = Place(screen);
        var stream = new Option<string>("--stream") { Description = screen.Say("journal.stream"), HelpName = "STREAM", Required = true };
        var version = new Option<long>("--version") { Description = screen.Say("journal.version"), HelpName = "N", Required = true };
        Option<string?> outFile = CommandTree.OutOption(screen, "DOSSIER.json");
        var command = new Command("export", screen.Say("command.journal-export")) { place, stream, version, outFile };
        command.SetAction(async (result, cancellation) =>
        {
            (string name, long number) = (result.GetRequiredValue(stream), result.GetValue(version));
            await using JournalHost host = Open(screen, result.GetRequiredValue(place));
            DecisionDossier? dossier = IsStream(name) ? await host.Proof.ExportAsync(new(name), number, cancellation) : null;
            if (dossier is null)
            {
                screen.Error.WriteLine(screen.Say("journal.no-dossier", new Argument("stream", name), new Argument("version", number)));
                return Application.CheckFailed;
            }

            using var output = new OutputFile(result.GetValue(outFile), screen.Results);
            DecisionDossierFile.Write(output.Content, dossier);
            output.Commit();
            return Application.Done;
        });
        return command;
    }

    private static Command AsOf(Screen screen)
    {
        Argument<string> place = Place(screen);
        var view = new Option<string>("--view") { Description = screen.Say("journal.view"), HelpName = string.Join('|', JournalViews.All.Select(known => known.Name)), Required = true };
        view.AcceptOnlyFromAmong([.. JournalViews.All.Select(known => known.Name)]);
        var recorded = new Option<string?>("--recorded-at") { Description = screen.Say("journal.recorded-at"), HelpName = "INSTANT" };
        var effective = new Option<string?>("--holds-at") { Description = screen.Say("journal.holds-at"), HelpName = "INSTANT" };
        Option<string?> outFile = CommandTree.OutOption(screen, "ROWS.jsonl");
        var command = new Command("as-of", screen.Say("command.journal-as-of")) { place, view, recorded, effective, outFile };
        command.SetAction(async (result, cancellation) =>
        {
            (DateTimeOffset recordedAt, DateTimeOffset holdsAt) = (Instant(screen, result.GetValue(recorded)), Instant(screen, result.GetValue(effective)));
            await using JournalHost host = Open(screen, result.GetRequiredValue(place));
            using var output = new OutputFile(result.GetValue(outFile), screen.Results);
            foreach (ViewRow row in await host.Past.ViewAsync(JournalViews.Find(result.GetRequiredValue(view))!, recordedAt, holdsAt, cancellation))
            {
                Write(output.Content, row);
            }

            output.Commit();
            return Application.Done;
        });
        return command;
    }

    private static async Task<int> VerifyAsync(Screen screen, string place, string? checkpoints, string? key, CancellationToken cancellation)
    {
        ValueList<Checkpoint>? outside = checkpoints is null ? null : ReadCheckpoints(screen, checkpoints);
        await using JournalHost host = Open(screen, place);
        JournalReport report = await host.Proof.VerifyAsync(key, outside, cancellation);
        foreach (Reason finding in report.Findings)
        {
            screen.Error.WriteLine(screen.Book.Sentence(finding));
        }

        screen.Error.WriteLine(screen.Say(
            report.IsWhole ? "journal.whole" : "journal.broken",
            new Argument("events", report.Events), new Argument("streams", report.Streams), new Argument("findings", report.Findings.Count)));
        screen.Error.WriteLine(screen.Say(
            "journal.covered", new Argument("checkpoints", report.Checkpoints), new Argument("position", report.CoveredUpTo), new Argument("after", report.EventsAfter)));
        if (key is null || outside is null)
        {
            screen.Error.WriteLine(screen.Say("journal.inner"));
        }

        return report.IsWhole ? Application.Done : Application.CheckFailed;
    }

    private static int VerifyDossier(Screen screen, string path, string? key)
    {
        Reading<DecisionDossier> reading = DecisionDossierFile.Read(File.ReadAllBytes(path), path);
        DecisionDossier dossier = reading.TryGet(out DecisionDossier? read) ? read : throw new UnusableInputException(screen, reading.Faults);
        DecisionDossierReport report = DecisionDossierFile.Check(dossier, key, Edition.Edition2020);
        foreach (Reason finding in report.Findings)
        {
            screen.Error.WriteLine(screen.Book.Sentence(finding));
        }

        if (report.Holds)
        {
            screen.Error.WriteLine(screen.Say(
                report.Again is null ? "journal.dossier-stands" : "journal.dossier-holds",
                new Argument("stream", dossier.Stream.Value), new Argument("version", dossier.Version), new Argument("checkpoint", dossier.Seal.Number)));
        }

        foreach (string part in report.NotDecided)
        {
            screen.Error.WriteLine(screen.Say($"journal.not-decided.{part}"));
        }

        if (key is null)
        {
            screen.Error.WriteLine(screen.Say("journal.any-key", new Argument("key", dossier.Seal.Key)));
        }

        return report.Holds ? Application.Done : Application.CheckFailed;
    }

    private static ValueList<Checkpoint> ReadCheckpoints(Screen screen, string path)
    {
        Reading<ValueList<Checkpoint>> reading = CheckpointLine.ReadAll(File.ReadAllText(path), path);
        return reading.TryGet(out ValueList<Checkpoint>? read) ? read : throw new UnusableInputException(screen, reading.Faults);
    }

    private static Argument<string> Place(Screen screen) => new("DB") { Description = screen.Say("option.journal") };

    // A file that is not there would be made: whoever looks into a journal does not want a new one.
    private static JournalHost Open(Screen screen, string place) => JournalHost.IsFile(place) && !File.Exists(place)
        ? throw new UnusableInputException(screen.Say("journal.none", new Argument("place", place)))
        : new(place, Edition.Edition2020, new StandingBook([], []), TimeProvider.System);

    private static bool IsDatabase(string place)
    {
        if (!JournalHost.IsFile(place) || !File.Exists(place))
        {
            return true;
        }

        Span<byte> head = stackalloc byte[6];
        using FileStream file = File.OpenRead(place);
        return file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) == head.Length && head.SequenceEqual("SQLite"u8);
    }

    private static bool IsStream(string name) => name.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash && slash < name.Length - 1 && name.Length <= StreamId.MostCharacters;

    private static DateTimeOffset Instant(Screen screen, string? text) =>
        text is null ? DateTimeOffset.MaxValue
        : InstantText.TryRead(text, out DateTimeOffset instant) ? instant
        : throw new UnusableInputException(screen.Say("error.instant", new Argument("value", text)));

    private static void Write(Stream stream, ViewRow row)
    {
        using (var json = new Utf8JsonWriter(stream, Lines))
        {
            json.WriteStartObject();
            json.WriteString("key", row.Key);
            json.WriteString("objective", row.Objective);
            json.WriteString("person", row.Person);
            json.WriteString("state", row.State);
            json.WritePropertyName("content");
            json.WriteRawValue(Encoding.UTF8.GetBytes(row.Content));
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }
}
