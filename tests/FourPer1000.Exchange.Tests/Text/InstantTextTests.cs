using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace FourPer1000.Exchange.Tests;

public sealed class InstantTextTests
{
    [Theory]
    [InlineData("2020-09-30T23:59Z", "2020-09-30T23:59:00+00:00")]
    [InlineData("2020-09-30T23:59:07+02:00", "2020-09-30T23:59:07+02:00")]
    [InlineData("2020-09-30T23:59:07.5-14:00", "2020-09-30T23:59:07.5-14:00")]
    [InlineData("2020-02-29T00:00:00.1234567+14:00", "2020-02-29T00:00:00.1234567+14:00")]
    [InlineData("2020-02-29T00:00:00.0000000-00:00", "2020-02-29T00:00:00+00:00")]
    [InlineData("0001-01-01T00:00Z", "0001-01-01T00:00:00+00:00")]
    [InlineData("0001-01-01T14:00+14:00", "0001-01-01T14:00:00+14:00")]
    [InlineData("9999-12-31T23:59:59.9999999Z", "9999-12-31T23:59:59.9999999+00:00")]
    public void An_instant_is_read_and_written_in_one_form(string text, string form)
    {
        InstantText.TryRead(Encoding.UTF8.GetBytes(text), out DateTimeOffset instant).Should().BeTrue();
        InstantText.TryRead(text, out DateTimeOffset same).Should().BeTrue();
        same.EqualsExact(instant).Should().BeTrue();
        instant.EqualsExact(DateTimeOffset.Parse(text, CultureInfo.InvariantCulture)).Should().BeTrue();
        InstantText.Of(instant).Should().Be(form);
        Span<byte> written = stackalloc byte[InstantText.MostCharacters];
        InstantText.TryWrite(instant, written, out int length).Should().BeTrue();
        Encoding.UTF8.GetString(written[..length]).Should().Be(form);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2020-09-30")]
    [InlineData("2020-09-30T23:59")]
    [InlineData("2020-09-30T23:59:00")]
    [InlineData(" 2020-09-30T23:59Z")]
    [InlineData("2020-09-30T23:59Z ")]
    [InlineData("2020-09-30t23:59Z")]
    [InlineData("2020-09-30T23:59z")]
    [InlineData("2020-09-30 23:59Z")]
    [InlineData("2020-09-30T24:00Z")]
    [InlineData("2020-09-30T23:60Z")]
    [InlineData("2020-09-30T23:59:60Z")]
    [InlineData("2020-09-30T23:59:Z")]
    [InlineData("2020-09-30T23:59:0Z")]
    [InlineData("2020-09-30T23:59:00.Z")]
    [InlineData("2020-09-30T23:59.5Z")]
    [InlineData("2020-09-30T23:59:00,5Z")]
    [InlineData("2020-09-30T23:59:00.12345678Z")]
    [InlineData("2020-09-30T23:59:00.1234567")]
    [InlineData("2020-09-30T23:59+0200")]
    [InlineData("2020-09-30T23:59+02")]
    [InlineData("2020-09-30T23:59+2:00")]
    [InlineData("2020-09-30T23:59+02:60")]
    [InlineData("2020-09-30T23:59+14:01")]
    [InlineData("2020-09-30T23:59-14:01")]
    [InlineData("2020-09-30T23:59+15:00")]
    [InlineData("2020-09-30T23:59\u221202:00")]
    [InlineData("2020-09-31T23:59Z")]
    [InlineData("2021-02-29T23:59Z")]
    [InlineData("2020-13-01T23:59Z")]
    [InlineData("2020-00-01T23:59Z")]
    [InlineData("2020-01-00T23:59Z")]
    [InlineData("0000-01-01T23:59Z")]
    [InlineData("20200930T23:59Z")]
    [InlineData("+2020-09-30T23:59Z")]
    [InlineData("٢٠٢٠-09-30T23:59Z")]
    [InlineData("0001-01-01T13:59+14:00")]
    [InlineData("9999-12-31T23:59-00:01")]
    public void Anything_else_is_no_instant(string text)
    {
        InstantText.TryRead(Encoding.UTF8.GetBytes(text), out _).Should().BeFalse();
        InstantText.TryRead(text, out _).Should().BeFalse();
    }

    [Fact]
    public void Every_instant_is_read_back_with_its_offset() =>
        Prop.ForAll(ArbMap.Default.ArbFor<DateTimeOffset>(), instant =>
                InstantText.TryRead(InstantText.Of(instant), out DateTimeOffset read) && read.EqualsExact(instant))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(4, 1001));

    [Fact]
    public void Mutations_of_an_instant_never_throw_and_allocate_nothing()
    {
        byte[] text = "2020-09-30T23:59:07.1234567+02:00"u8.ToArray();
        var random = new Random(4);
        byte[][] mutations = [.. Enumerable.Range(0, Mutations.Count).Select(_ => Mutations.Of(text, random))];
        long before = GC.GetAllocatedBytesForCurrentThread();
        int read = 0;
        foreach (byte[] mutation in mutations)
        {
            read += InstantText.TryRead(mutation, out _) ? 1 : 0;
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(1_000);
        read.Should().BeLessThan(mutations.Length);
    }
}
