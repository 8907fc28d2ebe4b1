using System.Text;
using System.Text.Json;
using FourPer1000.Domain;
using FourPer1000.Exchange;
using FourPer1000.Rules;
using FourPer1000.Selection;

namespace FourPer1000.Hosting;

/// <summary>Keeps the reasons that are written in slates apart from what is readable: each sealed with the keys of all whom it is about, so that erasing any one of them erases it. What is about somebody who was erased is not kept at all.</summary>
internal sealed class SlateVault(PersonSeal seal, IJournal journal, HostedCall call)
{
    private const string Field = "reason";

    /// <summary>The input as JSON without its reasons.</summary>
    public static string Readable(SlateInput input)
    {
        SlatePolicy policy = input.Policy;
        using var stream = new MemoryStream();
        NomineesFile.Write(stream, input with { Policy = policy with { Fixed = Without(policy.Fixed), Excluded = Without(policy.Excluded) } });
        return Encoding.UTF8.GetString(stream.ToArray()).TrimEnd();

        static ValueList<SeatDecision> Without(ValueList<SeatDecision> decisions) => ValueList.From(decisions.Select(decision => decision with { Reason = null }));
    }

    /// <summary>The reasons of an input, in the order of its decisions; null where none was written.</summary>
    public static IEnumerable<WrittenReason?> ReasonsOf(SlateInput input) =>
        input.Policy.Fixed.Concat(input.Policy.Excluded).Select(decision => decision.Reason is { } text ? new WrittenReason([decision.Person], text) : null);

    /// <summary>How everybody stands whom reasons are about, by id.</summary>
    public async Task<ValueList<PersonState>> PeopleOfAsync(IEnumerable<WrittenReason?> reasons, CancellationToken cancellation)
    {
        var people = new List<PersonState>();
        foreach (PersonId person in reasons.SelectMany(reason => reason?.About ?? []).Distinct().OrderBy(person => person.Value, StringComparer.Ordinal))
        {
            people.Add(await PersonState.ReadAsync(journal, person, cancellation).ConfigureAwait(false));
        }

        return ValueList.From(people);
    }

    /// <summary>Seals reasons; null where there is none. The append is to guard the people.</summary>
    public async Task<string?> SealAsync(IEnumerable<WrittenReason?> reasons, ValueList<PersonState> people, StreamId stream, EventKind kind, CancellationToken cancellation)
    {
        WrittenReason?[] all = [.. reasons];
        var texts = new List<string?>();
        foreach (WrittenReason? reason in all)
        {
            PersonState[] about = [.. people.Where(person => reason?.About.Contains(person.Person) == true)];
            string? text = about.Any(person => person.IsErased) ? null : reason?.Text;
            foreach (PersonId person in text is null ? [] : reason!.About)
            {
                int generation = about.First(state => state.Person == person).GenerationOf(Field);
                text = await seal.SealAsync(person, new(stream, kind, Field), generation, text!, cancellation).ConfigureAwait(false);
            }

            texts.Add(text);
        }

        return all.All(reason => reason is null) ? null : PlainJson.Text(json =>
        {
            json.WriteStartArray("reasons");
            for (int i = 0; i < all.Length; i++)
            {
                json.WriteStartObject();
                if (all[i] is { } reason)
                {
                    json.WriteStartArray("about");
                    foreach (PersonId person in reason.About)
                    {
                        json.WriteStringValue(person.Value);
                    }

                    json.WriteEndArray();
                    if (texts[i] is { } text)
                    {
                        json.WriteString("text", text);
                    }
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
        });
    }

    /// <summary>The reasons of an event, in order: null where none was written; with <paramref name="erased"/> called for each that cannot be opened any more, or was not kept.</summary>
    public async Task<ValueList<WrittenReason?>> OpenAsync(JournalEvent recorded, Action erased, CancellationToken cancellation)
    {
        if (recorded.Sealed is null)
        {
            return [];
        }

        var reasons = new List<WrittenReason?>();
        using var document = JsonDocument.Parse(recorded.Sealed);
        foreach (JsonElement item in document.RootElement.GetProperty("reasons").EnumerateArray())
        {
            if (!item.TryGetProperty("text", out JsonElement value))
            {
                if (item.TryGetProperty("about", out _))
                {
                    erased();
                }

                reasons.Add(null);
                continue;
            }

            PersonId[] about = [.. item.GetProperty("about").EnumerateArray().Select(person => new PersonId(person.GetString()!))];
            string? text = value.GetString();
            foreach (PersonId person in about.Reverse())
            {
                text = text is null ? null : await seal.OpenAsync(journal, person, new(recorded.Stream, EventTable.KindOf(recorded), Field), text, cancellation).ConfigureAwait(false);
            }

            if (text is null)
            {
                erased();
            }

            reasons.Add(text is null ? null : new(ValueList.From(about), text));
        }

        return ValueList.From(reasons);
    }

    /// <summary>The whole input of a proposal again; null where a reason in it was erased.</summary>
    /// <exception cref="InvalidDataException">The input was not written here.</exception>
    public async Task<SlateInput?> InputOfAsync(JournalEvent proposed, CancellationToken cancellation)
    {
        SlateProposedRecord record = SlateProposedRecord.Read(proposed);
        if (!NomineesFile.Read(Encoding.UTF8.GetBytes(record.Input), null, call.Edition).TryGet(out SlateInput? input))
        {
            throw new InvalidDataException("The recorded input cannot be read under the edition of this host.");
        }

        bool isErased = false;
        ValueList<WrittenReason?> reasons = await OpenAsync(proposed, () => isErased = true, cancellation).ConfigureAwait(false);
        if (isErased)
        {
            return null;
        }

        SlatePolicy policy = input.Policy;
        return reasons.Count == 0 ? input : input with
        {
            Policy = policy with { Fixed = With(policy.Fixed, reasons, 0), Excluded = With(policy.Excluded, reasons, policy.Fixed.Count) },
        };
    }

    private static ValueList<SeatDecision> With(ValueList<SeatDecision> decisions, ValueList<WrittenReason?> reasons, int from) =>
        ValueList.From(decisions.Select((decision, i) => decision with { Reason = reasons[from + i]?.Text }));
}
