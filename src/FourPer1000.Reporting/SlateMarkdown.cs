using FourPer1000.Rules;
using FourPer1000.Selection;
using FourPer1000.Texts;

namespace FourPer1000.Reporting;

/// <summary>The decision record of a selection as Markdown: the levels, the seats that change hands where a standing slate is repaired, the Secretariat's departures with their effects, the composition beside the pool, and a part for each task force (charter C5.6, C5.7).</summary>
/// <remarks>The same record and language give the same text on every machine and in every culture. It names people and attributes of people: it is for the Secretariat, not for the public.</remarks>
public static class SlateMarkdown
{
    /// <summary>The document, with LF line ends.</summary>
    /// <param name="record">The record; without departures it is the proposal.</param>
    /// <param name="book">The language.</param>
    public static string Write(SlateRecord record, Phrasebook book)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(book);
        var text = new MarkdownWriter();
        text.Heading(1, book.Find("record.title").ToString());
        text.Paragraph(book.Render(
            "record", "made-from",
            new("date", record.Input.Date), new("hash", record.Proposal.InputHash.Value), new("scheme", record.Input.Lot.Scheme.Code()), new("seed", record.Input.Lot.Seed)));
        Levels(text, record, book);
        Changes(text, record, book);
        Departures(text, record, book);
        text.Heading(2, book.Find("record.composition").ToString());
        var sheet = CompositionSheet.Of(record.Input, record.Decided.Seats);
        SlateMarkdownParts.Composition(text, book, sheet.Overall);
        foreach (Domain.ObjectiveCode taskForce in record.Input.TaskForces)
        {
            text.Heading(2, SlateMarkdownParts.NameOf(book, taskForce));
            SlateMarkdownParts.Seats(text, book, record, taskForce);
            SlateMarkdownParts.Quotas(text, book, record, taskForce);
            SlateMarkdownParts.Composition(text, book, sheet.TaskForces.Where(row => row.TaskForce == taskForce));
        }

        return text.Finish();
    }

    private static void Levels(MarkdownWriter text, SlateRecord record, Phrasebook book)
    {
        text.Heading(2, book.Find("record.levels").ToString());
        text.Table(
            [book.Find("record.level").ToString(), book.Find("record.proposal").ToString(), book.Find("record.decided").ToString()],
            record.Proposal.Levels.Zip(record.Decided.Levels).Select(pair => (IEnumerable<string>)
            [
                MarkdownWriter.Escape(book.Find("slate-level", pair.First.Name).ToString()),
                SlateMarkdownParts.Number(pair.First.Value),
                SlateMarkdownParts.Number(pair.Second.Value),
            ]));
    }

    // What the proposal changes of the slate that stands, where one is repaired.
    private static void Changes(MarkdownWriter text, SlateRecord record, Phrasebook book)
    {
        if (record.Proposal.ChangedSeats is not { } changes)
        {
            return;
        }

        text.Heading(2, book.Find("record.changes").ToString());
        if (changes.Count == 0)
        {
            text.Paragraph(book.Find("record.no-change").ToString());
            return;
        }

        text.Items(changes.Select(change => book.Render("changed-seat", change.Wording, change.Arguments.AsSpan())));
    }

    private static void Departures(MarkdownWriter text, SlateRecord record, Phrasebook book)
    {
        text.Heading(2, book.Find("record.departures").ToString());
        if (record.Departures.Count == 0)
        {
            text.Paragraph(book.Find("record.no-departure").ToString());
            return;
        }

        text.Items(record.Departures.Select(departed => Sentence(departed, book)));
    }

    private static string Sentence(SeatDeparted departed, Phrasebook book)
    {
        Departure departure = departed.Departure;
        string what = book.Render(
            "record", departure.Person is null ? "vacated" : departed.Before is null ? "filled" : "replaced",
            new("seat", departure.Seat.ToString()), new("before", departed.Before?.Value ?? ""), new("person", departure.Person?.Value ?? ""),
            new("author", departure.Author), new("at", departure.At), new("reason", departure.Reason));
        IEnumerable<string> effects = departed.Effect.Select(change =>
            book.Render("record", "effect", new("level", change.Level), new("from", (decimal)change.From), new("to", (decimal)change.To)));
        IEnumerable<string> broken = departed.Broken.Count == 0 ? [] : [book.Render("record", "broken", new Argument("rules", departed.Broken))];
        return string.Join(' ', effects.Concat(broken).Prepend(what));
    }
}
