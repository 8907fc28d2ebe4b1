using System.Text;

namespace FourPer1000.Exchange.Tests;

public sealed class IdTextTests
{
    [Theory]
    [InlineData("", 0, false)]
    [InlineData("a", 1, true)]
    [InlineData("a", 64, true)]
    [InlineData("a", 65, false)]
    [InlineData("é", 64, true)]
    [InlineData("é", 65, false)]
    [InlineData("😀", 64, true)]
    [InlineData("😀", 65, false)]
    [InlineData("e\u0301", 32, true)]
    [InlineData("e\u0301", 33, false)]
    [InlineData(" ", 3, true)]
    [InlineData("a", 100_000, false)]
    public void An_id_has_1_to_64_code_points(string part, int times, bool isId)
    {
        string text = string.Concat(Enumerable.Repeat(part, times));
        IdText.IsId(text).Should().Be(isId);
        IdText.IsId(Encoding.UTF8.GetBytes(text)).Should().Be(isId);
        IdText.IsTooLong(Encoding.UTF8.GetBytes(text)).Should().Be(!isId && times > 0);
    }
}
