using System.Globalization;
using FourPer1000.Domain;
using FourPer1000.Exchange;
using FourPer1000.Rules;
using FourPer1000.Targets;

namespace FourPer1000.Benchmarks;

/// <summary>Judging the whole plan from a file of observations of every measure in every scope, against reading the same file.</summary>
internal static class EvaluateBenchmark
{
    private const int Countries = 196;

    // What judges is a good deal of code: so often it runs until the compiler has done with it.
    private const int WarmUps = 12;

    /// <summary>The median ratio of reading and judging for both horizons over reading with CsvHelper.</summary>
    public static double AgainstCsvHelper(int years, int pairs) => OnFile(years, path =>
        Stopwatches.MedianRatio(() => Evaluate(path), () => Read(path), pairs, WarmUps));

    /// <summary>The same over reading with CsvHelper into texts, one for each cell.</summary>
    public static double AgainstCsvHelperTexts(int years, int pairs) => OnFile(years, path =>
        Stopwatches.MedianRatio(() => Evaluate(path), () => ReadTexts(path), pairs, WarmUps));

    /// <summary>How much longer so many times the years take, for each year: 1 where the time grows in proportion.</summary>
    public static double Growth(int years, int times, int pairs) => OnFile(years, small => OnFile(years * times, large =>
        Stopwatches.MedianRatio(() => Evaluate(large), () => Evaluate(small), pairs, WarmUps) / times));

    private static double OnFile(int years, Func<string, double> measure)
    {
        string path = Path.GetTempFileName();
        try
        {
            WriteFile(path, years);
            return measure(path);
        }
        finally
        {
            File.Delete(path);
        }
    }

    // 73 measures in 202 scopes, one observation a year.
    private static void WriteFile(string path, int years)
    {
        var random = new Random(7);
        string[] scopes = ["global", .. Atlas.Default.Regions, .. Atlas.Default.Countries.Where(country => country.IsUnfcccParty).Take(Countries).Select(country => country.Alpha3)];
        using var writer = new StreamWriter(path);
        writer.WriteLine("measure,scope,date,value,low,high,evidence,source,recordedAt");
        foreach (Measure measure in StrategicPlan.Edition2020.Measures)
        {
            bool isStep = measure.Kind == MeasureKind.Milestone;
            foreach (string scope in scopes)
            {
                for (int year = 2021; year < 2021 + years; year++)
                {
                    string value = isStep ? (year < 2030 ? "started" : "done") : (random.Next(2000) / 10m).ToString(CultureInfo.InvariantCulture);
                    writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{measure.Key},{scope},{year}-12-31,{value},,,self-declared,report of {year},"));
                }
            }
        }
    }

    private static PlanEvaluation Evaluate(string path)
    {
        using FileStream input = File.OpenRead(path);
        Reading<ObservationsFile> reading = ObservationsFile.Read(input, "observations.csv", ObservationAxes.Default);
        return reading.TryGet(out ObservationsFile? file) && file.Unreadable.Count == 0
            ? PlanEvaluation.Of(PlanEdition.Edition2020, file.Table, new(new DateOnly(2046, 6, 30)))
            : throw new InvalidOperationException("The file cannot be read.");
    }

    private static void ReadTexts(string path) => Read(path, reader => Enumerable.Range(0, reader.FieldCount).Sum(field => reader.GetSpan(field).ToString().Length));

    private static void Read(string path) => Read(path, static reader =>
    {
        int length = 0;
        for (int field = 0; field < reader.FieldCount; field++)
        {
            length += reader.GetSpan(field).Length;
        }

        return length;
    });

    private static void Read(string path, Func<CsvHelper.CsvReader, int> lengthOf)
    {
        using FileStream input = File.OpenRead(path);
        using var reader = CsvHelper.CsvReader.Create(input);
        int length = 0;
        while (reader.Read())
        {
            length += lengthOf(reader);
        }

        if (length == 0)
        {
            throw new InvalidOperationException("The file is empty.");
        }
    }
}
