using System.Globalization;
using System.Text;
using System.Text.Json;

namespace FourPer1000.Exchange.Tests;

public sealed class LineBufferTests
{
    [Theory]
    [InlineData("plain")]
    [InlineData("")]
    [InlineData("\"quoted\" and \\ back")]
    [InlineData("line\nend\r\ttab\u0000\u001f\u007f")]
    [InlineData("é \u00a0 \u2028 \u2029 \U0001F33E")]
    [InlineData(null)]
    public void A_string_is_read_back_as_it_was_and_stays_on_its_line(string? text)
    {
        string line = Written(lines =>
        {
            lines.Line.AppendString(text);
            lines.EndLine();
        });
        line.Should().EndWith("\n");
        line.TrimEnd('\n').Should().NotContain("\n");
        JsonSerializer.Deserialize<string?>(line).Should().Be(text);
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("\"quoted\" and \\ back")]
    [InlineData("line\nend\r\ttab\u0000\u001f\u007f")]
    [InlineData("é \u00a0 \u2028 \U0001F33E")]
    public void Bytes_are_written_as_the_text_that_they_are_and_nothing_as_null(string text)
    {
        Written(lines => lines.Line.AppendStringOrNull(Encoding.UTF8.GetBytes(text))).Should().Be(Written(lines => lines.Line.AppendString(text)));
        Written(lines => lines.Line.AppendStringOrNull([])).Should().Be("null");
    }

    [Fact]
    public void Many_lines_and_one_longer_than_a_block_come_whole_and_in_order()
    {
        string longer = new('x', 700_000);
        string[] texts = [.. Enumerable.Range(0, 30_000).Select(i => i == 15_000 ? longer : i.ToString(CultureInfo.InvariantCulture))];
        Written(Write).TrimEnd('\n').Split('\n').Should().Equal(texts.Select(text => $"\"{text}\""));
        Written(Write, writesBehind: true).Should().Be(Written(Write));

        void Write(LineBuffer lines)
        {
            foreach (string text in texts)
            {
                lines.Line.AppendString(text);
                lines.EndLine();
            }
        }
    }

    private static string Written(Action<LineBuffer> write, bool writesBehind = false)
    {
        using var stream = new MemoryStream();
        using (var lines = new LineBuffer(stream, writesBehind))
        {
            write(lines);
            lines.Flush();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
