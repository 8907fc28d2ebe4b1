using FourPer1000.Domain;
using FourPer1000.Rules;
using FourPer1000.Selection;

namespace FourPer1000.Exchange;

/// <summary>Takes the report of a slate from a JSON tree; the caller compares how it is written.</summary>
internal sealed class SlateReader
{
    private readonly JsonTree tree;
    private readonly List<Fault> faults;

    public SlateReader(JsonTree tree)
    {
        this.tree = tree;
        faults = [.. tree.Repeated];
    }

    public Reading<SlateReport> Read()
    {
        SlateReport? report = null;
        if (JsonExpectations.ReadObject(tree.Root, "slate", faults) is { } reader)
        {
            string status = reader.NeedText("status") ?? "";
            var hash = new InputHash(reader.NeedText("inputHash") ?? "");
            report = reader.TakeArray("conflict") is { } rules
                ? new(
                    status, hash, null, ValueList.From(rules.Select(rule => JsonExpectations.ReadText(rule, "conflict", faults) ?? "")),
                    Each(reader.NeedArray("repairs"), "repairs", Repair), Each(reader.NeedArray("recruits"), "recruits", Recruitment))
                {
                    Unproven = ValueList.From((reader.TakeArray("unproven") ?? []).Select(what => JsonExpectations.ReadText(what, "unproven", faults) ?? "")),
                }
                : new(status, hash, reader.TakeArray("seats") is { } seats ? Slate(reader, hash, seats) : null, null, null, null);
            reader.RefuseUntaken();
        }

        return faults.Count == 0 && report is not null ? Reading.Of(report) : Reading.Faulty<SlateReport>(faults);
    }

    private Slate Slate(JsonObjectReader reader, InputHash hash, IReadOnlyList<JsonItem> seats) => new(
        hash,
        Each(reader.NeedArray("levels"), "levels", level => new SlateLevel(level.NeedText("name") ?? "", Whole(level, "value"), level.NeedTruth("proven") ?? false)),
        Each(seats, "seats", Seat),
        Each(reader.NeedArray("quotas"), "quotas", quota => new QuotaCount(quota.NeedText("id") ?? "", quota.NeedWholeNumber("count") ?? 0, Whole(quota, "shortfall"))),
        Each(reader.NeedArray("balance"), "balance", sheet => new BalanceSheet(new(sheet.NeedText("taskForce") ?? ""), sheet.NeedText("attribute") ?? "", Counts(sheet, "counts"), Counts(sheet, "pool"))))
    {
        ChangedSeats = reader.TakeArray("changedSeats") is { } changes ? Each(changes, "changedSeats", Change) : null,
        Explanations = Each(reader.NeedArray("explanations"), "explanations", Explanation),
    };

    private Repair Repair(JsonObjectReader repair) => new(Whole(repair, "cost"), Each(repair.NeedArray("changes"), "changes", change =>
        new RuleChange(change.NeedText("rule") ?? "", change.NeedText("change") ?? "", Bound(change, "from"), Bound(change, "to"))));

    private Recruitment Recruitment(JsonObjectReader recruitment) => new(Each(recruitment.NeedArray("nominations"), "nominations", profile => new RecruitProfile(
        Id(profile),
        ValueList.From((profile.NeedObject("attributes")?.Item.Members ?? []).Select(member => new PersonAttribute(member.Name, JsonExpectations.ReadText(member.Value, member.Name, faults)))))));

    private int? Bound(JsonObjectReader reader, string name)
    {
        JsonItem? item = reader.Need(name);
        return item is JsonItem.NullItem ? null : JsonExpectations.ReadWholeNumber(item, name, faults);
    }

    private SlateSeat Seat(JsonObjectReader seat) => new(Id(seat), Person(seat, "person"), Whole(seat, "support"));

    private ChangedSeat Change(JsonObjectReader change) => new(Id(change), Person(change, "from"), Person(change, "to"), change.NeedTruth("couldKeep") ?? false);

    // Null is nobody.
    private PersonId? Person(JsonObjectReader reader, string name)
    {
        JsonItem? item = reader.Need(name);
        string? id = item is JsonItem.NullItem ? null : JsonExpectations.ReadText(item, name, faults);
        if (id is not null && !OpaqueId.IsValid(id))
        {
            faults.Add(new(id.Length == 0 ? FileFaults.MissingValue : ReferenceFaults.IdTooLong, item!.Place, [new("column", name), new("value", id)]));
            id = null;
        }

        return id is null ? null : new(id);
    }

    private SeatExplanation Explanation(JsonObjectReader explanation)
    {
        SeatId id = Id(explanation);
        string code = explanation.NeedText("code") ?? "";
        var arguments = ValueList.From((explanation.NeedObject("args")?.Item.Members ?? []).Select(member => new Argument(member.Name, Value(member))));
        _ = explanation.NeedText("text");
        return new(id, code, arguments);
    }

    private ArgumentValue Value(JsonMember member) => member.Value switch
    {
        JsonItem.NumberItem => JsonExpectations.ReadNumber(member.Value, member.Name, faults) ?? 0,
        JsonItem.ArrayItem list => ValueList.From(list.Items.Select(item => JsonExpectations.ReadText(item, member.Name, faults) ?? "")),
        _ => JsonExpectations.ReadText(member.Value, member.Name, faults) ?? "",
    };

    private ValueList<ValueCount> Counts(JsonObjectReader reader, string name) => ValueList.From((reader.NeedObject(name)?.Item.Members ?? [])
        .Select(member => new ValueCount(member.Name, JsonExpectations.ReadWholeNumber(member.Value, member.Name, faults) ?? 0)));

    private long Whole(JsonObjectReader reader, string name)
    {
        JsonItem? item = reader.Need(name);
        return item is JsonItem.NumberItem number && number.TryGetInt64(out long value) ? value : JsonExpectations.ReadWholeNumber(item, name, faults) ?? 0;
    }

    private static SeatId Id(JsonObjectReader reader) => new(new(reader.NeedText("taskForce") ?? ""), reader.NeedText("seat") ?? "");

    private ValueList<T> Each<T>(IReadOnlyList<JsonItem>? items, string name, Func<JsonObjectReader, T> read)
    {
        var all = new List<T>();
        foreach (JsonItem item in items ?? [])
        {
            if (JsonExpectations.ReadObject(item, name, faults) is { } reader)
            {
                all.Add(read(reader));
                reader.RefuseUntaken();
            }
        }

        return ValueList.From(all);
    }
}
