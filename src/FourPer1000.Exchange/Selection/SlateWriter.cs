using FourPer1000.Selection;
using FourPer1000.Texts;

namespace FourPer1000.Exchange;

/// <summary>Writes the report of a slate.</summary>
internal static class SlateWriter
{
    public static void Write(SelectionJson json, SlateReport report, Phrasebook book) => json.Object(() =>
    {
        json.Text("status", report.Status);
        json.Text("inputHash", report.InputHash.Value);
        if (report.Slate is { } slate)
        {
            json.Name("levels").Array(slate.Levels, level => Write(json, level));
            json.Name("seats").Array(slate.Seats, seat => Write(json, seat));
            if (slate.ChangedSeats is { } changes)
            {
                json.Name("changedSeats").Array(changes, change => Write(json, change));
            }

            json.Name("quotas").Array(slate.Quotas, quota => Write(json, quota));
            json.Name("balance").Array(slate.Balance, sheet => Write(json, sheet));
            json.Name("explanations").Array(slate.Explanations, explanation => Write(json, explanation, book));
        }

        if (report.Conflict is { } conflict)
        {
            json.Name("conflict").Array(conflict, json.Text);
            json.Name("repairs").Array(report.Repairs ?? [], repair => Write(json, repair));
            json.Name("recruits").Array(report.Recruits ?? [], recruitment => Write(json, recruitment));
            if (report.Unproven.Count > 0)
            {
                json.Name("unproven").Array(report.Unproven, json.Text);
            }
        }
    });

    private static void Write(SelectionJson json, Repair repair) => json.Object(() =>
    {
        json.Number("cost", repair.Cost);
        json.Name("changes").Array(repair.Changes, change => json.Object(() =>
        {
            json.Text("rule", change.Rule);
            json.Text("change", change.Change);
            json.Number("from", change.From);
            json.Number("to", change.To);
        }));
    });

    private static void Write(SelectionJson json, Recruitment recruitment) => json.Object(() =>
        json.Name("nominations").Array(recruitment.Nominations, profile => json.Object(() =>
        {
            Write(json, profile.Seat);
            json.Name("attributes").Object(() =>
            {
                foreach (PersonAttribute attribute in profile.Attributes)
                {
                    json.Text(attribute.Name, attribute.Value);
                }
            });
        })));

    private static void Write(SelectionJson json, SlateLevel level) => json.Object(() =>
    {
        json.Text("name", level.Name);
        json.Number("value", level.Value);
        json.Truth("proven", level.Proven);
    });

    private static void Write(SelectionJson json, SlateSeat seat) => json.Object(() =>
    {
        Write(json, seat.Seat);
        json.Text("person", seat.Person?.Value);
        json.Number("support", seat.Support);
    });

    private static void Write(SelectionJson json, ChangedSeat change) => json.Object(() =>
    {
        Write(json, change.Seat);
        json.Text("from", change.From?.Value);
        json.Text("to", change.To?.Value);
        json.Truth("couldKeep", change.CouldKeep);
    });

    private static void Write(SelectionJson json, QuotaCount quota) => json.Object(() =>
    {
        json.Text("id", quota.Id);
        json.Number("count", quota.Count);
        json.Number("shortfall", quota.Shortfall);
    });

    private static void Write(SelectionJson json, BalanceSheet sheet) => json.Object(() =>
    {
        json.Text("taskForce", sheet.TaskForce.Value);
        json.Text("attribute", sheet.Attribute);
        Counts(json, "counts", sheet.Counts);
        Counts(json, "pool", sheet.Pool);
    });

    private static void Write(SelectionJson json, SeatExplanation explanation, Phrasebook book) => json.Object(() =>
    {
        Write(json, explanation.Seat);
        json.Text("code", explanation.Code);
        json.Arguments("args", explanation.Arguments);
        json.Text("text", book.Sentence(explanation));
    });

    private static void Counts(SelectionJson json, string name, IEnumerable<ValueCount> counts) => json.Name(name).Object(() =>
    {
        foreach (ValueCount count in counts)
        {
            json.Number(count.Value, count.Count);
        }
    });

    private static void Write(SelectionJson json, SeatId seat)
    {
        json.Text("taskForce", seat.TaskForce.Value);
        json.Text("seat", seat.Seat);
    }
}
