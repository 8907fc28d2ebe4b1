using FourPer1000.Exchange;
using FourPer1000.Rules;

namespace FourPer1000.Benchmarks;

/// <summary>Deciding a file of forms, against reading and re-writing the same files.</summary>
internal static class RegisterBenchmark
{
    /// <summary>The median ratio of whole runs over files on disk, results on disk.</summary>
    public static double AgainstCsvHelper(int forms, int pairs)
    {
        using var files = new RegisterFiles(forms, forms / 4);
        return Stopwatches.MedianRatio(() => Register(files), () => Rewrite(files), pairs, warmUps: 4);
    }

    /// <summary>What is kept for each row beyond the given ones when the people stay the same.</summary>
    public static double BytesARow(int forms)
    {
        long some = Kept(forms, forms / 4), more = Kept(2 * forms, forms / 4);
        return (double)(more - some) / forms;
    }

    private static void Register(RegisterFiles files)
    {
        CallReferences references = References(files);
        using FileStream input = File.OpenRead(files.Registrations);
        using FileStream output = File.Create(files.Decisions);
        using var batch = new RegistrationBatch(references);
        batch.Run(new("registrations.csv", input), output);
    }

    private static CallReferences References(RegisterFiles files)
    {
        using FileStream organisations = File.OpenRead(files.Organisations);
        Reading<CallReferences> reading = CallReferences.Read(Edition.Edition2020, new("organisations.csv", organisations), null, null);
        return reading.TryGet(out CallReferences? references) ? references : throw new InvalidOperationException(reading.Faults[0].ToString());
    }

    private static void Rewrite(RegisterFiles files)
    {
        foreach (string file in (string[])[files.Registrations, files.Organisations])
        {
            using FileStream input = File.OpenRead(file);
            using FileStream output = File.Create(files.Rewritten);
            using var reader = CsvHelper.CsvReader.Create(input);
            using var writer = CsvHelper.CsvWriter.Create(output);
            while (reader.Read())
            {
                for (int field = 0; field < reader.FieldCount; field++)
                {
                    writer.WriteField(reader.GetSpan(field));
                }

                writer.EndRecord();
            }
        }
    }

    private static long Kept(int forms, int people)
    {
        using var files = new RegisterFiles(forms, people);
        CallReferences references = References(files);
        using FileStream input = File.OpenRead(files.Registrations);
        long before = GC.GetTotalMemory(forceFullCollection: true);
        using var batch = new RegistrationBatch(references);
        long after = 0;
        batch.Run(new("registrations.csv", input), Stream.Null, done => after = done == forms ? GC.GetTotalMemory(forceFullCollection: true) : after);
        return after - before;
    }
}
