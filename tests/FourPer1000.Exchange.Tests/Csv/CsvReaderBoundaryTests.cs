using System.Text;

namespace FourPer1000.Exchange.Tests;

public sealed class CsvReaderBoundaryTests
{
    private const string Hard =
        "\uFEFFid,name,\"a \"\"b\"\"\"\r\n\r\nr1,\"x\r\ny\n\",é😀é\n,,\n\"q\"z,1\nr\r2,3\r\n\"\",\"\"\"\",\"a,b\"\r\nlast,\"\"\"\r\n\"\"\",end\n\n😀,😀,\"😀\"\r";

    private static readonly int[] Sizes = [.. Enumerable.Range(1, 17), 31, 32, 33, 64, 4096];

    [Fact]
    public void Rows_do_not_depend_on_where_the_buffer_ends()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Hard);
        for (int length = 0; length <= bytes.Length; length++)
        {
            CsvRows whole = CsvRows.Of(bytes[..length]);
            foreach (int size in Sizes)
            {
                CsvRows.Of(bytes[..length], size).Should().Be(whole, "a buffer of {0} bytes reads the first {1} bytes alike", size, length);
            }
        }
    }

    [Fact]
    public void Rows_are_those_of_the_plain_reading() => Compare(Hard);

    [Fact]
    public void Random_files_are_read_as_by_the_plain_reading_with_every_buffer()
    {
        const string letters = ",,,\"\"\"\"\n\n\r\rab é😀";
        var random = new Random(4);
        Rune[] runes = [.. letters.EnumerateRunes()];
        for (int i = 0; i < Mutations.Count; i++)
        {
            Compare(string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => runes[random.Next(runes.Length)].ToString())));
        }
    }

    [Fact]
    public void Random_bytes_never_throw_and_read_alike_with_every_buffer()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Hard + Hard[1..].Replace("id", "other", StringComparison.Ordinal));
        var random = new Random(1000);
        for (int i = 0; i < Mutations.Count; i++)
        {
            byte[] mutated = Mutations.Of(bytes, random);
            int longest = random.Next(3) == 0 ? random.Next(60) : CsvReader.LongestRow;
            CsvRows whole = CsvRows.Of(mutated, 4096, longest).WithoutArguments();
            int size = Sizes[i % Sizes.Length];
            CsvRows.Of(mutated, size, longest).WithoutArguments().Should().Be(whole, "a buffer of {0} bytes reads mutation {1} alike", size, i);
        }
    }

    private static void Compare(string text)
    {
        var (rows, isUnclosed) = PlainCsv.Read(text);
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        foreach (int size in Sizes)
        {
            CsvRows read = CsvRows.Of(bytes, size);
            read.Rows.Should().Equal(rows, "of a buffer of {0} bytes and {1}", size, text);
            (read.Fault?.Code == FileFaults.UnclosedQuote).Should().Be(isUnclosed);
        }
    }
}
