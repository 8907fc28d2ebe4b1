using System.Text;
using FourPer1000.Rules;

namespace FourPer1000.Exchange.Tests;

public sealed class CsvReaderTests
{
    [Fact]
    public void Cells_are_taken_as_they_stand() =>
        CsvRows.Of(" a ,\t,  ,é").OnlyCells().Should().Equal(" a ", "\t", "  ", "é");

    [Fact]
    public void Quotes_are_taken_off_and_doubled_ones_made_single() =>
        CsvRows.Of("\"a,b\",\"\",\"say \"\"x\"\" and \"\"y\"\"\",\"\"\"\",z").OnlyCells().Should().Equal("a,b", "", "say \"x\" and \"y\"", "\"", "z");

    [Theory]
    [InlineData("a,b\nc,d\n")]
    [InlineData("a,b\r\nc,d\r\n")]
    [InlineData("a,b\r\nc,d")]
    [InlineData("\uFEFFa,b\n\r\n\n\nc,d\n\n")]
    public void Lines_end_with_LF_or_CRLF_and_lines_without_a_character_are_no_rows(string text) =>
        CsvRows.Of(text).Rows.Select(row => string.Join('|', row.Cells)).Should().Equal("a|b", "c|d");

    [Fact]
    public void A_line_of_separators_only_is_a_row_of_empty_cells() => CsvRows.Of(",,\n").OnlyCells().Should().Equal("", "", "");

    [Fact]
    public void A_mark_is_skipped_at_the_beginning_only() =>
        CsvRows.Of("\uFEFF\uFEFFa,\uFEFFb").OnlyCells().Should().Equal("\uFEFFa", "\uFEFFb");

    [Fact]
    public void A_row_has_the_line_on_which_it_begins() =>
        CsvRows.Of("\na,\"1\r\n2\n3\"\n\nb\nc\"\nd").Rows.Select(row => row.Line).Should().Equal(2, 6, 7, 8);

    [Fact]
    public void A_cell_has_the_character_of_the_row_at_which_it_begins() =>
        CsvRows.Of("\uFEFFé,😀b,\"x\ny\",z").Rows[0].Characters.Should().Equal(1, 3, 6, 12);

    [Fact]
    public void A_cell_that_the_row_lacks_stands_behind_its_last_character()
    {
        using var reader = Reader("ab,c\n");
        reader.Read().Should().BeTrue();
        reader.PlaceOf(5, "role").Should().Be(new Place("f.csv", 1, 5, "role"));
        reader.Character(-1).Should().Be(5);
        reader.Cell(5).IsEmpty.Should().BeTrue();
        reader.Text(-1).Should().BeEmpty();
    }

    [Theory]
    [InlineData("a,b\"c,d\nnext", 1, "b\"c,d")]
    [InlineData("a,\"b\"c,d\r\nnext", 1, "\"b\"c,d")]
    [InlineData("a,\"b\" ,\"d\nnext", 1, "\"b\" ,\"d")]
    [InlineData("a,\"b\nc\"\"d\"e,f\nnext", 1, "\"b\nc\"\"d\"e,f")]
    [InlineData("a\rb,c\nnext", 0, "a\rb,c")]
    [InlineData("\r\r\nnext", 0, "\r")]
    [InlineData("a,\"b\"\rc\nnext", 1, "\"b\"\rc")]
    public void Broken_quoting_costs_the_row_up_to_the_end_of_the_line_on_which_it_breaks(string text, int cells, string raw)
    {
        CsvRows read = CsvRows.Of(text);
        read.Fault.Should().BeNull();
        read.Rows.Should().HaveCount(2);
        read.Rows[0].Broken.Should().Be(raw);
        read.Rows[0].Cells.Should().HaveCount(cells);
        read.Rows[1].Cells.Should().Equal("next");
        read.Rows[1].Broken.Should().BeNull();
    }

    [Fact]
    public void A_lone_CR_at_the_end_is_broken_quoting() => CsvRows.Of("a,b\r").Rows[0].Broken.Should().Be("b\r");

    [Fact]
    public void A_quote_that_never_ends_stops_the_reading_with_the_place_of_its_cell()
    {
        CsvRows read = CsvRows.Of("a\nb,é,\"c\n\"\"\nd");
        read.Rows.Should().ContainSingle();
        read.Fault.Should().Be(new Fault("input.unclosed-quote", new Place(null, 2, 5, null), []));
    }

    [Fact]
    public void Bytes_that_are_not_UTF8_stop_the_reading_behind_the_rows_before_them()
    {
        CsvRows read = CsvRows.Of([.. "a\n\nb,\"é\nf"u8, 0xE9, .. "\"\n"u8]);
        read.Rows.Should().ContainSingle();
        read.Fault.Should().Be(new Fault("input.not-utf8", new Place(null, 4, 2, null), [new("encoding", "Windows-1252")]));
    }

    [Fact]
    public void A_character_cut_off_by_the_end_of_the_file_is_not_UTF8() =>
        CsvRows.Of([.. "a\nb"u8, 0xF0, 0x9F, 0x98]).Fault!.Place.Should().Be(new Place(null, 2, 2, null));

    [Fact]
    public void A_row_longer_than_the_limit_stops_the_reading()
    {
        for (int size = 1; size < 20; size++)
        {
            CsvRows.Of("abcd,fgh\r\n"u8.ToArray(), size, 8).Rows.Should().ContainSingle("a buffer of {0} bytes cuts no row", size);
            CsvRows read = CsvRows.Of("a\nabcd,fghi\r\n"u8.ToArray(), size, 8);
            read.Rows.Should().ContainSingle();
            read.Fault.Should().Be(new Fault("input.row-too-long", new Place(null, 2, 1, null), [new("limit", 8)]));
        }
    }

    [Fact]
    public void An_empty_file_has_neither_rows_nor_a_fault()
    {
        CsvRows.Of("").Should().Be(new CsvRows([], null));
        CsvRows.Of("\uFEFF\n\r\n").Should().Be(new CsvRows([], null));
    }

    [Fact]
    public void A_reader_at_its_end_stays_there_and_leaves_the_stream_open()
    {
        using var stream = new MemoryStream("a"u8.ToArray());
        var reader = new CsvReader(stream);
        reader.Read().Should().BeTrue();
        reader.Read().Should().BeFalse();
        reader.Read().Should().BeFalse();
        reader.CellCount.Should().Be(0);
        reader.Dispose();
        reader.Dispose();
        reader.Read().Should().BeFalse();
        stream.CanRead.Should().BeTrue();
    }

    [Fact]
    public void Cells_with_doubled_quotes_stay_while_others_are_asked_for()
    {
        using var reader = Reader("\"a\"\"b\",\"c\"\"d\",\"\"\"\"");
        reader.Read().Should().BeTrue();
        ReadOnlySpan<byte> first = reader.Cell(0), second = reader.Cell(1), third = reader.Cell(2);
        Encoding.UTF8.GetString([.. first, .. second, .. third]).Should().Be("a\"bc\"d\"");
    }

    [Fact]
    public void A_row_allocates_nothing()
    {
        byte[] file = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("r-1,\"p \"\"1\"\"\",2020-07-01T00:00Z,,é,x\"y\n", 50_000)));
        _ = Lengths(file);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Lengths(file).Should().Be(50_000 * (3 + 5 + 17 + 0 + 2));
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(10_000);
    }

    private static int Lengths(byte[] file)
    {
        using var stream = new MemoryStream(file);
        using var reader = new CsvReader(stream);
        int sum = 0;
        while (reader.Read())
        {
            for (int i = 0; i < reader.CellCount; i++)
            {
                sum += reader.Cell(i).Length;
            }
        }

        return sum;
    }

    private static CsvReader Reader(string text) => new(new MemoryStream(Encoding.UTF8.GetBytes(text)), "f.csv");
}
