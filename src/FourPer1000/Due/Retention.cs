using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000;

/// <summary>How long personal fields are kept, from the table of events (charter C10.3).</summary>
public static class Retention
{
    /// <summary>Every personal field of the table of events, each once, by name.</summary>
    public static ValueList<PersonalField> Fields { get; } = ValueList.From(
        EventTable.All.SelectMany(kind => kind.Personal).DistinctBy(field => field.Name).OrderBy(field => field.Name, StringComparer.Ordinal));

    /// <summary>The erasures that are due: fields whose time is over since the person had no active registration left, the whole person where no field is left to keep.</summary>
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
        if (rows.Any(row => row.State is Holding.Erased or Holding.IsActive))
        {
            yield break;
        }

        Holding[] held = [.. rows.Select(Holding.Of)];
        DateTimeOffset since = held.Max(one => one.LastAt);
        string[] fields = [.. held.SelectMany(one => one.Fields).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        string[] due = [.. fields.Where(name => at - since >= TimeSpan.FromDays(DaysOf(name)))];
        if (due.Length > 0)
        {
            yield return new(person, ValueList.From(due), due.Length == fields.Length && at - since >= TimeSpan.FromDays(Fields.Max(field => field.RetentionDays)), since);
        }
    }

    private static int DaysOf(string name) => Fields.First(field => string.Equals(field.Name, name, StringComparison.Ordinal)).RetentionDays;
}
