using System.Text;
using FourPer1000.Rules;
using FsCheck;
using FsCheck.Fluent;

namespace FourPer1000.Exchange.Tests;

public sealed class CsvWriterTests
{
    [Fact]
    public void Quotes_stand_only_where_a_cell_needs_them() =>
        Written(["a b", "", "x,y", "say \"z\"", "1\r\n2", "é😀"]).Should().Be("a b,,\"x,y\",\"say \"\"z\"\"\",\"1\r\n2\",é😀\n");

    [Fact]
    public void A_row_of_one_empty_cell_is_no_empty_line() => Written([""], ["", ""]).Should().Be("\"\"\n,\n");

    [Fact]
    public void A_first_cell_that_begins_like_a_mark_is_quoted() => Written(["\uFEFFa"], ["\uFEFFb"]).Should().Be("\"\uFEFFa\"\n\uFEFFb\n");

    [Fact]
    public void Mistakes_of_the_caller_throw_at_once()
    {
        using var writer = new CsvWriter(new MemoryStream());
        FluentActions.Invoking(writer.EndRow).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => writer.Write([0xE9])).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Cells_longer_than_the_buffer_are_written_whole()
    {
        string longCell = new('é', 100_000);
        Written([longCell, "a"], ["b", longCell + "\""]).Should().Be($"{longCell},a\nb,\"{longCell}\"\"\"\n");
    }

    [Fact]
    public void What_is_written_is_read_back()
    {
        Gen<string> cell = Gen.Elements("a", ",", "\"", "\r", "\n", "\r\n", "é", "😀", " ", "\uFEFF", "\0").ListOf(6).Select(string.Concat)
            .Or(Gen.Elements("", "plain"));
        Gen<string[][]> file = cell.NonEmptyListOf().Select(cells => cells.ToArray()).ListOf().Select(rows => rows.ToArray());
        Prop.ForAll(file.ToArbitrary(), rows => CsvRows.Of(Encoding.UTF8.GetBytes(Written(rows)), 7) is { Fault: null } read
                && read.Rows.Select(row => row.Cells).SequenceEqual(rows.Select(row => ValueList.From(row))))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(4, 1001));
    }

    private static string Written(params string[][] rows)
    {
        var stream = new MemoryStream();
        using (var writer = new CsvWriter(stream))
        {
            foreach (string[] row in rows)
            {
                writer.WriteRow(row);
            }
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
