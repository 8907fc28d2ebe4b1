using FourPer1000.Hosting;
using FourPer1000.Rules;

namespace FourPer1000.Testing;

/// <summary>What views have to show.</summary>
internal static class ViewCases
{
    private const string Registrations = "registrations";

    public static ValueList<ConformanceCase<JournalSubject>> All { get; } =
    [
        new("A row is there as soon as its event is", AtOnce),
        new("Rows are found by task force, person and state, in the order of their keys, page by page", Found),
        new("An append that is not recorded leaves no row", NoRow),
        new("Rows made again from the events are the rows that were kept", Rebuilt),
    ];

    private static async Task AtOnce(JournalSubject subject)
    {
        Expect.Appended(await subject.Journal.AppendAsync(SampleAppends.One("c-1", 0)).ConfigureAwait(false));
        ViewRow? row = await subject.OwnViews.FindAsync(Registrations, "2020/p-1/A1").ConfigureAwait(false);
        Expect.Equal("accepted", row?.State, "the state of the row");
        Expect.Equal("p-1", row?.Person, "its person");
        Expect.Equal(null, await subject.OwnViews.FindAsync(Registrations, "2020/p-1/A2").ConfigureAwait(false), "a row that there is not");
    }

    private static async Task Found(JournalSubject subject)
    {
        foreach (string person in (string[])["p-3", "p-1", "p-2", "P-1"])
        {
            Expect.Appended(await subject.Journal.AppendAsync(SampleAppends.One($"c-{person}", 0, person)).ConfigureAwait(false));
        }

        Expect.Appended(await subject.Journal.AppendAsync(SampleAppends.One("c-more", 1, "p-2", "B1")).ConfigureAwait(false));
        await Keys(subject, new(Registrations, Objective: "A1"), "2020/P-1/A1", "2020/p-1/A1", "2020/p-2/A1", "2020/p-3/A1").ConfigureAwait(false);
        await Keys(subject, new(Registrations, Person: "p-2"), "2020/p-2/A1", "2020/p-2/B1").ConfigureAwait(false);
        await Keys(subject, new(Registrations, State: "withdrawn")).ConfigureAwait(false);
        await Keys(subject, new(Registrations, Objective: "A1", After: "2020/P-1/A1", Most: 2), "2020/p-1/A1", "2020/p-2/A1").ConfigureAwait(false);
    }

    private static async Task NoRow(JournalSubject subject)
    {
        await subject.Journal.AppendAsync(SampleAppends.One("c-1", 7)).ConfigureAwait(false);
        await Keys(subject, new(Registrations)).ConfigureAwait(false);
    }

    private static async Task Rebuilt(JournalSubject subject)
    {
        for (int i = 0; i < 4; i++)
        {
            Expect.Appended(await subject.Journal.AppendAsync(SampleAppends.Two(
                SampleAppends.Numbered("c", i), SampleAppends.Numbered("p", i), SampleAppends.Numbered("q", i))).ConfigureAwait(false));
        }

        foreach (JournalView view in JournalViews.All)
        {
            List<ViewRow> kept = await Expect.AllOf(subject.OwnViews.ListAsync(new(view.Name))).ConfigureAwait(false);
            await subject.OwnViews.RebuildAsync(view).ConfigureAwait(false);
            List<ViewRow> again = await Expect.AllOf(subject.OwnViews.ListAsync(new(view.Name))).ConfigureAwait(false);
            Expect.Equal(ValueList.From(kept), ValueList.From(again), $"the rows of {view.Name}");
        }
    }

    private static async Task Keys(JournalSubject subject, ViewQuestion question, params string[] keys)
    {
        List<ViewRow> rows = await Expect.AllOf(subject.OwnViews.ListAsync(question)).ConfigureAwait(false);
        Expect.Equal(ValueList.From(keys), ValueList.From(rows.Select(row => row.Key)), $"the keys for {question}");
    }
}
