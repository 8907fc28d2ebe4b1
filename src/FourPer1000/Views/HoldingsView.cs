using FourPer1000.Domain;
using FourPer1000.Registration;
using FourPer1000.Rules;

namespace FourPer1000;

/// <summary>What is held on whom: a row for each stream that concerns a person, with the task forces that are still active and the personal fields that were given; and one for each person whom the reasons of a slate are about.</summary>
internal sealed class HoldingsView() : JournalView("holdings", 2)
{
    /// <inheritdoc/>
    public override ValueList<string> KeysOf(JournalEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        return happened.Stream.Kind switch
        {
            "dossier" or "person" when happened.Act.Concerned is not null => [happened.Stream.Value],
            "slate" => ValueList.From(SealedReasons.AboutIn(happened).Select(person => KeyOf(happened, person))),
            _ => [],
        };
    }

    /// <inheritdoc/>
    public override ViewRow? Fold(string key, ViewRow? before, JournalEvent happened)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(happened);
        Holding held = Holding.Of(before);
        if (string.Equals(happened.Stream.Kind, "slate", StringComparison.Ordinal))
        {
            return new(Name, key, new Holding(happened.RecordedAt, [], [Holding.Reason]).Write(), null, key[(happened.Stream.Value.Length + 1)..], Holding.IsIdle);
        }

        held = held with
        {
            LastAt = StartsTheClock(happened) ? happened.RecordedAt : held.LastAt,
            Active = DossierRecord.IsOf(happened) ? After(held.Active, DossierRecord.Read(happened).Happened) : held.Active,
            Fields = FieldsAfter(held.Fields, happened),
        };
        return new(Name, key, held.Write(), null, happened.Act.Concerned!.Value.Value, StateAfter(before?.State, held, happened));
    }

    private static string KeyOf(JournalEvent happened, PersonId person) => $"{happened.Stream}/{person}";

    // A refusal and an erasure do not make anybody hold something longer.
    private static bool StartsTheClock(JournalEvent happened) =>
        EventTable.KindOf(happened) is { ChangesState: true } kind && kind != EventTable.ErasureRequested && kind != EventTable.PersonErased;

    private static string StateAfter(string? before, Holding held, JournalEvent happened) => happened.Kind switch
    {
        "person.erasure-requested" => Holding.Erasing,
        "person.erased" when ErasureRecord.Read(happened).IsWhole => Holding.Erased,
        _ when before is Holding.Erased => Holding.Erased,
        _ when before is Holding.Erasing && !string.Equals(happened.Kind, EventTable.PersonErased.Name, StringComparison.Ordinal) => Holding.Erasing,
        _ => held.Active.Count > 0 ? Holding.IsActive : Holding.IsIdle,
    };

    private static ValueList<string> FieldsAfter(ValueList<string> fields, JournalEvent happened) => happened.Kind switch
    {
        "person.details-given" => ValueList.From(fields.Concat(PersonalDetails.FieldsIn(happened)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)),
        "person.erased" => ErasureRecord.Read(happened) is { IsWhole: false } erased ? ValueList.From(fields.Except(erased.Fields, StringComparer.Ordinal)) : [],
        _ => fields,
    };

    private static ValueList<string> After(ValueList<string> active, DossierEvent happened) => happened switch
    {
        DossierEvent.FormAccepted accepted => With(active, accepted.Form.Objective.Value),
        DossierEvent.FormReceived received => With(active, received.Form.Objective.Value),
        DossierEvent.FormWithdrawn withdrawn => Without(active, withdrawn.Form.Objective.Value),
        DossierEvent.Moved { To: DossierState.Refused or DossierState.Withdrawn } moved => Without(active, moved.Objective.Value),
        DossierEvent.MergedAway or DossierEvent.PersonErased => [],
        DossierEvent.Merged merged => merged.Taken.Aggregate(
            active, (codes, entry) => entry.IsActive ? With(codes, entry.Objective.Value) : Without(codes, entry.Objective.Value)),
        _ => active,
    };

    private static ValueList<string> With(ValueList<string> codes, string code) =>
        ValueList.From(codes.Append(code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    private static ValueList<string> Without(ValueList<string> codes, string code) =>
        ValueList.From(codes.Where(other => !string.Equals(other, code, StringComparison.Ordinal)));
}
