using FourPer1000.Hosting;
using FourPer1000.Storage.Load;

namespace FourPer1000.Benchmarks;

/// <summary>Appends, and beside each the very rows that it leads to, made beforehand: what the raw side writes.</summary>
internal sealed class StorageWork
{
    private readonly Dictionary<(string View, string Key), ViewRow> rows = [];
    private long position;

    public List<JournalAppend> Appends { get; } = [];

    public List<(JournalEvent[] Events, ViewRow[] Rows)> Written { get; } = [];

    /// <summary>One append of forms of many people, as an import makes it.</summary>
    public static StorageWork Batches(string name, int count, int people, int forms)
    {
        var work = new StorageWork();
        for (int i = 0; i < count; i++)
        {
            work.Add(new(Acts.By($"{name}-{i}", "importer"), [.. Enumerable.Range(0, people).Select(n => $"{name}-{i}-{n}").Select(person =>
                new StreamAppend(StreamId.Dossier(Acts.Edition, new(person)), 0, [.. Objectives(forms).Select(objective => Acts.Accepted(person, objective))]))]));
        }

        return work;
    }

    /// <summary>One form an append.</summary>
    public static StorageWork Singles(string name, int count)
    {
        var work = new StorageWork();
        for (int i = 0; i < count; i++)
        {
            string person = $"{name}-{i}";
            work.Add(Acts.One($"{name}-{i}", person, 0, Acts.Accepted(person, "A1")));
        }

        return work;
    }

    private static IEnumerable<string> Objectives(int forms) => ((string[])["A1", "A2", "A3", "A4", "A5"]).Take(forms);

    private void Add(JournalAppend append)
    {
        Appends.Add(append);
        JournalEvent[] events = [.. Recording.Of(append, [.. append.Streams.Select(_ => new StreamTip(0, EventHash.None, DateTimeOffset.MinValue))], DateTimeOffset.UnixEpoch)
            .Select(happened => happened with { Position = ++position })];
        var touched = new HashSet<(string, string)>();
        foreach (JournalEvent happened in events)
        {
            foreach (JournalView view in JournalViews.All)
            {
                foreach (string key in view.KeysOf(happened))
                {
                    touched.Add((view.Name, key));
                    rows[(view.Name, key)] = view.Fold(key, rows.GetValueOrDefault((view.Name, key)), happened)!;
                }
            }
        }

        Written.Add((events, [.. touched.Order().Select(key => rows[key])]));
    }
}
