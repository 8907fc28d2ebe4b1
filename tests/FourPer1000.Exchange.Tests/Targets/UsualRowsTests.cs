using System.Text;
using FourPer1000.Rules;
using FourPer1000.Targets;

namespace FourPer1000.Exchange.Tests;

/// <summary>
/// Rows that are taken in one go, and files that are read in parts, say what the same rows say cell by cell. With an unknown column in front no row is
/// usual, so that such a file is read the plain way; every place is then one character further.
/// </summary>
public sealed class UsualRowsTests
{
    private const string Header = "measure,scope,date,value,low,high,evidence,source,recordedAt\n";
    private static readonly string[] Measures = ["A3.studies-per-year", "F3.kpis", "C2.regional-food-businesses", "A3.studies-per-yea", "A3.studies-per-years", "", "X.unknown-measure-with-a-name-that-is-longer-than-any-measure-of-the-plan"];
    private static readonly string[] Scopes = ["global", "africa", "FRA", "DEU", "FR", "", "\"DEU\""];
    private static readonly string[] Dates = ["2024-12-31", "2025-12-31", "2034-12-31", "2024-02-29", "2023-02-29", "2024-1-1", "", "\"2025-12-31\""];
    private static readonly string[] Values = ["0", "12.5", "-3", "199.9", "0.5", "1234567", "123456.7", "12345678", "1e3", "007", "1.", ".5", "1.2.3", "-", "", "done", "started", "planned", "Done", "plannedX", "\"7\"", "1\"2", "12345678901234567890", "+1", "1 ", "é"];
    private static readonly string[] Tails =
    [
        ",,,self-declared,report,", ",,,,,", ",,,self-declared,report,2025-02-01T09:00:00Z", ",,,in-law,,2025-02-01T09:00:00+01:00", ",1,,,,", ",,500,a,b,", ",,,\"a, b\",\"c \"\"d\"\"\",",
        ",,,naïve,ÉÉ,", ",,,a,b,soon", ",,,a,b,,more", ",,,a", "", ",,,a,\"two\nlines\",", ",,,a,br\"oken,", ",,,self-declared,a source that goes on for quite a while so that it is no short one any more,",
        $",,,,{new string('s', 600)},", ",,,x,same beginning and another end 1,", ",,,x,same beginning and another end 2,",
    ];

    [Fact]
    public void Usual_rows_say_what_they_say_cell_by_cell()
    {
        foreach (int seed in Enumerable.Range(0, Environment.GetEnvironmentVariable("FOURPER1000_LONG") == "1" ? 2000 : 60))
        {
            (string text, string plain) = File(seed);
            Reading<ObservationsFile> expected = Read(plain, 1);
            foreach (int parts in (int[])[1, 2, 3, 5])
            {
                Same(Read(text, parts), expected, $"seed {seed} in {parts} parts");
            }
        }
    }

    [Fact]
    public void A_quoted_line_feed_at_a_cut_belongs_to_its_cell()
    {
        string row = $"A3.studies-per-year,global,2024-12-31,2,,,,\"{new string('\n', 500)}\",\n";
        string text = Header + row + "A3.studies-per-year,global,2025-12-31,3,,,,s,\n" + row;

        ObservationsFile file = Good(Read(text, 4));

        file.Unreadable.Should().BeEmpty();
        file.Table.Count.Should().Be(3);
    }

    [Fact]
    public void What_a_stream_throws_passes_through() =>
        FluentActions.Invoking(() => ObservationParts.Read(new Failing(), "o.csv", new(ObservationAxes.Default), 2)).Should().Throw<IOException>();

    private static void Same(Reading<ObservationsFile> read, Reading<ObservationsFile> plain, string because)
    {
        read.Faults.Select(fault => (fault.Code, fault.Place.Line)).Should().Equal(plain.Faults.Select(fault => (fault.Code, fault.Place.Line)), because);
        if (plain.Faults.Count > 0)
        {
            return;
        }

        (ObservationsFile file, ObservationsFile expected) = (Good(read), Good(plain));
        file.Unreadable.Should().Equal(expected.Unreadable.Select(OneFurther), because);
        file.Table.Count.Should().Be(expected.Table.Count, because);
        foreach (string measure in Measures.Take(3))
        {
            foreach (string scope in Scopes.Take(4))
            {
                file.Table.In(measure, scope).Should().Equal(expected.Table.In(measure, scope), because);
            }
        }
    }

    // Of a row that is too long its cells are counted, the first one included.
    private static UnreadableObservation OneFurther(UnreadableObservation row) => row with
    {
        Column = row.Column - 1,
        Faults = ValueList.From(row.Faults.Select(fault => fault.Code == ObservationFaults.TooManyFields ? fault with { Value = "10" } : fault)),
    };

    // The file as it is, and the same behind an unknown column.
    private static (string Text, string Plain) File(int seed)
    {
        var random = new Random(seed);
        int oddOneIn = random.Next(2, 200);
        string end = random.Next(2) == 0 ? "\n" : "\r\n";
        string[] kept = [.. random.GetItems(Tails, 3)];
        (StringBuilder text, StringBuilder plain) = (new(Header), new("note," + Header));
        string measure = Measures[0], scope = Scopes[0];
        for (int row = 0; row < 300; row++)
        {
            bool isOdd = random.Next(oddOneIn) == 0;
            (measure, scope) = random.Next(10) == 0 ? (Measures[random.Next(isOdd ? Measures.Length : 3)], Scopes[random.Next(isOdd ? Scopes.Length : 4)]) : (measure, scope);
            string value = measure == "F3.kpis" && !isOdd ? Values[random.Next(15, 18)] : isOdd ? random.GetItems(Values, 1)[0] : Values[random.Next(9)];
            string tail = isOdd ? random.GetItems(Tails, 1)[0] : kept[random.Next(kept.Length)];
            string line = $"{measure},{scope},{Dates[random.Next(isOdd ? Dates.Length : 4)]},{value}{tail}{(isOdd && random.Next(5) == 0 ? "\r" : "")}{end}";
            text.Append(line);
            plain.Append(',').Append(line);
            if (isOdd && random.Next(9) == 0)
            {
                text.Append(end);
                plain.Append(end);
            }
        }

        string last = seed % 7 == 0 ? "A3.studies-per-year,global,2026-12-31,\"1" : "A3.studies-per-year,global,2026-12-31,1,,,self-declared,report,";
        return ($"{text}{last}", $"{plain},{last}");
    }

    private static Reading<ObservationsFile> Read(string text, int parts) =>
        ObservationParts.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "o.csv", new(ObservationAxes.Default), parts);

    private static ObservationsFile Good(Reading<ObservationsFile> reading) =>
        reading.TryGet(out ObservationsFile? file) ? file : throw new InvalidOperationException("The file cannot be read.");

    // Can be asked where it should be cut, then fails.
    private sealed class Failing() : MemoryStream(Encoding.UTF8.GetBytes(Header + new string('\n', 200_000)))
    {
        private int asked;

        public override int Read(Span<byte> buffer) => ++asked > 3 ? throw new IOException() : base.Read(buffer);
    }
}
