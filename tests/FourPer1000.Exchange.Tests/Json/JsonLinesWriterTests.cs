using System.Globalization;
using System.Text;
using System.Text.Json;

namespace FourPer1000.Exchange.Tests;

public sealed class JsonLinesWriterTests : IDisposable
{
    private readonly MemoryStream stream = new();

    public void Dispose() => stream.Dispose();

    [Fact]
    public void Each_value_is_one_line_and_only_what_must_be_is_escaped()
    {
        using (var writer = new JsonLinesWriter(stream))
        {
            WriteLine(writer, "é <a> & 'b' \"c\"\n");
            writer.BeginLine().WriteNumberValue(1);
            writer.EndLine();
        }

        Encoding.UTF8.GetString(stream.ToArray()).Should().Be("{\"text\":\"é <a> & 'b' \\\"c\\\"\\n\"}\n1\n");
    }

    [Fact]
    public void A_line_that_is_not_ended_is_never_written()
    {
        using (var writer = new JsonLinesWriter(stream))
        {
            WriteLine(writer, "a");
            writer.BeginLine().WriteStartObject();
            WriteLine(writer, "b");
            writer.BeginLine().WriteStringValue(new string('x', 200_000));
        }

        Encoding.UTF8.GetString(stream.ToArray()).Should().Be("{\"text\":\"a\"}\n{\"text\":\"b\"}\n");
    }

    [Fact]
    public void Flush_hands_over_the_ended_lines_and_the_open_one_goes_on()
    {
        using var writer = new JsonLinesWriter(stream);
        WriteLine(writer, "a");
        stream.Length.Should().Be(0);
        Utf8JsonWriter json = writer.BeginLine();
        json.WriteStartArray();
        json.WriteNumberValue(1);
        writer.Flush();
        Encoding.UTF8.GetString(stream.ToArray()).Should().Be("{\"text\":\"a\"}\n");
        json.WriteNumberValue(2);
        json.WriteEndArray();
        writer.EndLine();
        writer.Flush();
        Encoding.UTF8.GetString(stream.ToArray()).Should().Be("{\"text\":\"a\"}\n[1,2]\n");
    }

    [Fact]
    public void Lines_longer_than_the_buffer_are_written_whole()
    {
        string text = new('é', 300_000);
        using (var writer = new JsonLinesWriter(stream))
        {
            for (int i = 0; i < 3; i++)
            {
                WriteLine(writer, text);
                WriteLine(writer, "short");
            }
        }

        Encoding.UTF8.GetString(stream.ToArray()).Should().Be(string.Concat(Enumerable.Repeat($"{{\"text\":\"{text}\"}}\n{{\"text\":\"short\"}}\n", 3)));
    }

    [Fact]
    public void A_line_without_one_complete_value_is_a_mistake_of_the_caller()
    {
        using var writer = new JsonLinesWriter(stream);
        FluentActions.Invoking(writer.EndLine).Should().Throw<InvalidOperationException>();
        writer.BeginLine();
        FluentActions.Invoking(writer.EndLine).Should().Throw<InvalidOperationException>();
        writer.BeginLine().WriteStartArray();
        FluentActions.Invoking(writer.EndLine).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void A_line_allocates_nothing()
    {
        using var writer = new JsonLinesWriter(Stream.Null);

        // Code that is not compiled to the end yet may box for a while: the best of a few rounds is what a line costs.
        Enumerable.Range(0, 5).Min(_ => AllocatedByLines(writer, 50_000)).Should().BeLessThan(10_000);
    }

    [Fact]
    public void Many_lines_come_in_their_order()
    {
        using (var writer = new JsonLinesWriter(stream))
        {
            for (int i = 0; i < 20_000; i++)
            {
                WriteLine(writer, i.ToString(CultureInfo.InvariantCulture));
            }
        }

        Encoding.UTF8.GetString(stream.ToArray()).Should().Be(string.Concat(Enumerable.Range(0, 20_000).Select(i => $"{{\"text\":\"{i}\"}}\n")));
    }

    private static long AllocatedByLines(JsonLinesWriter writer, int lines)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < lines; i++)
        {
            WriteLine(writer, "the same text");
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void WriteLine(JsonLinesWriter writer, string text)
    {
        Utf8JsonWriter json = writer.BeginLine();
        json.WriteStartObject();
        json.WriteString("text"u8, text);
        json.WriteEndObject();
        writer.EndLine();
    }
}
