using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000;

/// <summary>How long personal fields are kept, from the table of events (charter C10.3).</summary>
public static class Retention
{
    /// <summary>Every personal field of the table of events, each once, by name.</summary>
    public static ValueList<PersonalField> Fields { get; } = ValueList.From(
        EventTable.All.SelectMany(kind => kind.Personal).DistinctBy(field => field.Name).OrderBy(field => field.Name, StringComparer.Ordinal));

    /// <summary>The erasures that are due: fields whose time is over since the person had no active registration left, the whole person with every field once the longest time is over. What is being erased is not due again: <see cref="DueWork.OpenErasure"/> finishes it.</summary>
    public static IEnumerable<DueItem.Erasure> Due(DueFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return Due(facts.Holdings, facts.At);
    }

    /// <summary>The erasures that are due at an instant.</summary>
    /// <param name="holdings">The rows of <see cref="JournalViews.Holdings"/>, all those of a person together.</param>
    /// <param name="at">The instant.</param>
    public static IEnumerable<DueItem.Erasure> Due(IEnumerable<ViewRow> holdings, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(holdings);
        return holdings.GroupBy(row => row.Person, StringComparer.Ordinal).OrderBy(rows => rows.Key, StringComparer.Ordinal).SelectMany(rows => Of(new(rows.Key!), [.. rows], at));
    }

    private static IEnumerable<DueItem.Erasure> Of(PersonId person, ViewRow[] rows, DateTimeOffset at)
    {
        if (rows.Any(row => row.State is Holding.Erased or Holding.Erasing or Holding.IsActive))
        {
            yield break;
        }

        (string Name, DateTimeOffset Since)[] fields = [.. SinceOf(rows)];
        DateTimeOffset since = rows.Max(row => Holding.Of(row).LastAt);
        if (since == DateTimeOffset.MinValue)
        {
            // Nothing but refusals: nothing that is kept for a time.
            yield break;
        }

        (string Name, DateTimeOffset Since)[] due = [.. fields.Where(field => at - field.Since >= TimeSpan.FromDays(DaysOf(field.Name)))];
        if (due.Length == fields.Length && at - since >= TimeSpan.FromDays(Fields.Max(field => field.RetentionDays)))
        {
            yield return new(person, ValueList.From(Fields.Select(field => field.Name)), IsWhole: true, since);
        }
        else if (due.Length > 0)
        {
            yield return new(person, ValueList.From(due.Select(field => field.Name)), IsWhole: false, due.Max(field => field.Since));
        }
    }

    // A reason that somebody writes does not lengthen the time of what the person told.
    private static IEnumerable<(string Name, DateTimeOffset Since)> SinceOf(ViewRow[] rows)
    {
        Holding[] own = [.. rows.Where(row => !OfSlate(row)).Select(Holding.Of)];
        Holding[] written = [.. rows.Where(OfSlate).Select(Holding.Of)];
        DateTimeOffset idle = own.Length == 0 ? DateTimeOffset.MinValue : own.Max(held => held.LastAt);
        return own.Concat(written).SelectMany(held => held.Fields).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(name =>
            (name, written.Where(held => held.Fields.Contains(name)).Select(held => held.LastAt).Append(idle).Max()));
    }

    private static bool OfSlate(ViewRow row) => row.Key.StartsWith("slate/", StringComparison.Ordinal);

    private static int DaysOf(string name) => Fields.First(field => string.Equals(field.Name, name, StringComparison.Ordinal)).RetentionDays;
}
