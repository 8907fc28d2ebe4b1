using System.Diagnostics;
using System.Globalization;
using FourPer1000.Hosting;
using FourPer1000.Storage.EntityFrameworkCore;
using FourPer1000.Storage.Load;
using Npgsql;

namespace FourPer1000.Benchmarks;

/// <summary>Appends to the journal against raw inserts of the same rows of all tables, in the same transactions and the same batch form.</summary>
internal static class StorageBenchmark
{
    // A single append is short, and much of it is asynchronous: it takes a thousand of them until all of its code is compiled for good.
    private const int Warm = 12, Pairs = 9;

    public static double Sqlite(bool isBatch)
    {
        string folder = Directory.CreateTempSubdirectory("fourper1000-").FullName;
        try
        {
            (string own, string other) = (Path.Combine(folder, "own.db"), Path.Combine(folder, "raw.db"));
            Migrate(OnSqlite(other));
            using var raw = new RawSqlite(other);
            return Ratio(OnSqlite(own), raw.Write, isBatch);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Not a number where there is no server.</summary>
    public static double Postgres(bool isBatch)
    {
        if (!PrivatePostgres.IsInstalled)
        {
            return double.NaN;
        }

        PrivatePostgres server = Task.Run(PrivatePostgres.CreateAsync).GetAwaiter().GetResult();
        try
        {
            foreach (string name in (string[])["own", "own_keys", "raw", "raw_keys"])
            {
                using var connection = new NpgsqlConnection(server.ConnectionString + ";Pooling=false");
                connection.Open();
#pragma warning disable CA2100 // One of four constants.
                using var create = new NpgsqlCommand($"CREATE DATABASE {name} ENCODING 'UTF8' TEMPLATE template0", connection);
#pragma warning restore CA2100
                create.ExecuteNonQuery();
            }

            Migrate(OnPostgres("raw"));
            using var raw = new RawPostgres(Of("raw"));
            return Ratio(OnPostgres("own"), (events, rows) => raw.WriteAsync(events, rows).GetAwaiter().GetResult(), isBatch);
        }
        finally
        {
            server.DisposeAsync().AsTask().GetAwaiter().GetResult();
        }

        string Of(string name) => server.ConnectionString.Replace("Database=postgres", $"Database={name}", StringComparison.Ordinal);
        StorageOptions OnPostgres(string name) => new StorageOptions().OnPostgres(Of(name)).WithKeysOnPostgres(Of(name + "_keys")).WithMasterKeys(LoadKeys.Old);
    }

    /// <summary>A journal of many events on SQLite whose views are made again: how long it takes, and how much memory it holds at most.</summary>
    public static int PrintRebuild(int events, TextWriter output)
    {
        string folder = Directory.CreateTempSubdirectory("fourper1000-").FullName;
        try
        {
            StorageOptions options = OnSqlite(Path.Combine(folder, "own.db"));
            Migrate(options);
            var database = new JournalDatabase(options, TimeProvider.System);
            var watch = Stopwatch.StartNew();
            for (int i = 0; i < events / 500; i++)
            {
                Append(database.Journal, StorageWork.Batches($"r{i}", 1, 100, 5).Appends[0]);
            }

            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{events} events appended in batches of 500: {watch.Elapsed.TotalSeconds:0.0} s"));
            bool isKept = true;
            foreach (JournalView view in JournalViews.All)
            {
                GC.Collect();
                long before = GC.GetTotalMemory(forceFullCollection: true);
                var memory = new MostMemory();
                watch.Restart();
                database.Journal.RebuildAsync(view, memory).GetAwaiter().GetResult();
                double most = (memory.Most - before) / 1e6;
                isKept &= most < 64;
                output.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{view.Name} from {memory.Done} events: {watch.Elapsed.TotalSeconds:0.0} s, {memory.Reports} reports, at most {most:0.0} MB alive  at most 64  {(most < 64 ? "kept" : "BROKEN")}"));
            }

            database.DisposeAsync().AsTask().GetAwaiter().GetResult();
            return isKept ? 0 : 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static StorageOptions OnSqlite(string file) => new StorageOptions().OnSqlite(file).WithKeysOnSqlite(file + "-keys").WithMasterKeys(LoadKeys.Old);

    private static double Ratio(StorageOptions options, Action<JournalEvent[], ViewRow[]> write, bool isBatch)
    {
        Migrate(options);
        var database = new JournalDatabase(options, TimeProvider.System);
        int each = isBatch ? 4 : 100;
        StorageWork work = isBatch ? StorageWork.Batches("b", each * (Warm + Pairs), 100, 5) : StorageWork.Singles("s", each * (Warm + Pairs));
        (int own, int raw) = (0, 0);
        double ratio = Stopwatches.MedianRatio(
            () =>
            {
                for (int i = 0; i < each; i++)
                {
                    Append(database.Journal, work.Appends[own++]);
                }
            },
            () =>
            {
                for (int i = 0; i < each; i++)
                {
                    (JournalEvent[] events, ViewRow[] rows) = work.Written[raw++];
                    write(events, rows);
                }
            },
            Pairs,
            Warm);
        database.DisposeAsync().AsTask().GetAwaiter().GetResult();
        return ratio;
    }

    private static void Append(EntityJournal journal, JournalAppend append)
    {
        if (journal.AppendAsync(append).GetAwaiter().GetResult() is not AppendOutcome.Appended)
        {
            throw new InvalidOperationException("The append was not carried out.");
        }
    }

    private static void Migrate(StorageOptions options)
    {
        var database = new JournalDatabase(options, TimeProvider.System);
        database.MigrateAsync().GetAwaiter().GetResult();
        database.DisposeAsync().AsTask().GetAwaiter().GetResult();
    }

    private sealed class MostMemory : IProgress<RebuildProgress>
    {
        public long Most { get; private set; }

        public long Done { get; private set; }

        public int Reports { get; private set; }

        public void Report(RebuildProgress value)
        {
            Done = value.Done;
            if (++Reports % 50 == 0)
            {
                Most = Math.Max(Most, GC.GetTotalMemory(forceFullCollection: true));
            }
        }
    }
}
