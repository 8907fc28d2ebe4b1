using System.Globalization;
using FourPer1000.Domain;
using FourPer1000.Selection;
using FourPer1000.Texts;

namespace FourPer1000.Reporting;

/// <summary>The tables of a decision record.</summary>
internal static class SlateMarkdownParts
{
    /// <summary>Who holds the seats of a task force, with the explanation of the proposal where it still holds.</summary>
    public static void Seats(MarkdownWriter text, Phrasebook book, SlateRecord record, ObjectiveCode taskForce) => text.Table(
        [book.Find("record.seat").ToString(), book.Find("record.holder").ToString(), book.Find("record.support").ToString(), book.Find("record.why").ToString()],
        record.Decided.Seats.Index().Where(held => held.Item.Seat.TaskForce == taskForce).Select(held => (IEnumerable<string>)
        [
            MarkdownWriter.Escape(KindOf(book, held.Item.Seat.Seat)),
            MarkdownWriter.Escape(held.Item.Person?.Value ?? book.Find("chart.vacant").ToString()),
            Number(held.Item.Support),
            MarkdownWriter.Escape(Why(book, record, held.Index)),
        ]));

    /// <summary>The quotas that count over a task force and not over all.</summary>
    public static void Quotas(MarkdownWriter text, Phrasebook book, SlateRecord record, ObjectiveCode taskForce)
    {
        Dictionary<string, QuotaCount> counts = record.Decided.Quotas.ToDictionary(count => count.Id, StringComparer.Ordinal);
        SlateQuota[] own = [.. record.Input.Policy.Quotas.Where(quota => quota.TaskForces is { } named && named.Contains(taskForce)).OrderBy(quota => quota.Id, StringComparer.Ordinal)];
        if (own.Length > 0)
        {
            text.Items(own.Select(quota => book.Render(
                "record", counts[quota.Id].Shortfall == 0 ? "quota-met" : "quota-missed",
                new("quota", quota.Id), new("count", counts[quota.Id].Count), new("shortfall", (decimal)counts[quota.Id].Shortfall))));
        }
    }

    /// <summary>Office holders beside the pool.</summary>
    public static void Composition(MarkdownWriter text, Phrasebook book, IEnumerable<CompositionRow> rows)
    {
        foreach (CompositionRow row in rows)
        {
            Dictionary<string, int> seated = row.Seated.ToDictionary(count => count.Value, count => count.Count, StringComparer.Ordinal);
            IEnumerable<(string Name, int Seated, int Pool)> lines = row.Pool
                .Select(count => (NameOf(book, row.Attribute, count.Value), seated.GetValueOrDefault(count.Value), count.Count))
                .Append((book.Find("chart.unknown").ToString(), row.SeatedUnknown, row.PoolUnknown));
            text.Table(
                [row.Attribute, book.Find("chart.seated").ToString(), book.Find("chart.pool").ToString()],
                lines.Select(line => (IEnumerable<string>)[MarkdownWriter.Escape(line.Name), Number(line.Seated), Number(line.Pool)]));
        }
    }

    public static string NameOf(Phrasebook book, ObjectiveCode taskForce)
    {
        string key = $"objective.{taskForce}.title";
        return book.Has(key) ? $"{taskForce} · {book.Find(key)}" : taskForce.Value;
    }

    public static string NameOf(Phrasebook book, string attribute, string value) => book.Has($"{attribute}.{value}") ? book.Find(attribute, value).ToString() : value;

    public static string KindOf(Phrasebook book, string seat) =>
        string.Equals(seat, SeatId.GlobalLeader, StringComparison.Ordinal) ? book.Find("role", seat).ToString() : NameOf(book, "region", seat);

    public static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Why(Phrasebook book, SlateRecord record, int seat)
    {
        if (record.Decided.Seats[seat].Person != record.Proposal.Seats[seat].Person)
        {
            return book.Find("record.departed").ToString();
        }

        return seat < record.Proposal.Explanations.Count && record.Proposal.Explanations[seat] is var explanation
            ? book.Render("seat", explanation.Wording, explanation.Arguments.AsSpan())
            : "";
    }
}
