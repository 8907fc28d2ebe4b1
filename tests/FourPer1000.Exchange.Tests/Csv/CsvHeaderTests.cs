using System.Text;
using FourPer1000.Rules;

namespace FourPer1000.Exchange.Tests;

public sealed class CsvHeaderTests
{
    private static readonly ValueList<string> Known = ["personId", "organisationId", "from", "to"];
    private static readonly ValueList<string> Needed = ["personId", "organisationId"];

    [Fact]
    public void Columns_stand_in_any_order_and_unknown_ones_are_counted()
    {
        using var reader = Reader("\uFEFFnote,organisationId,\"personId\",,PersonId\nn,o1,p1\n");
        CsvHeader.Read(reader, Known, Needed).TryGet(out CsvHeader? header).Should().BeTrue();
        header!.Width.Should().Be(5);
        header.UnknownColumns.Should().Be(3);
        header.IndexOf(0).Should().Be(2);
        header.IndexOf(2).Should().Be(-1);
        header.NameOf(1).Should().Be("organisationId");
        header.NameOf(9).Should().BeEmpty();
        reader.Read().Should().BeTrue();
        header.Text(reader, 0).Should().Be("p1");
        header.Cell(reader, 1).SequenceEqual("o1"u8).Should().BeTrue();
        header.Text(reader, 2).Should().BeEmpty();
        header.PlaceOf(reader, 0).Should().Be(new Place("aff.csv", 2, 6, "personId"));
    }

    [Fact]
    public void A_malformed_row_names_the_column_and_the_raw_text_of_the_broken_cell()
    {
        using var reader = Reader("personId,organisationId\np1,o\"1\"\n");
        CsvHeader.Read(reader, Known, Needed).TryGet(out CsvHeader? header).Should().BeTrue();
        reader.Read().Should().BeTrue();
        header!.MalformedRow(reader).Should().Be(
            new Fault("input.malformed-row", new Place("aff.csv", 2, 4, "organisationId"), [new("column", "organisationId"), new("value", "o\"1\"")]));
    }

    [Theory]
    [InlineData("", "aff.csv:1:1: input.no-header")]
    [InlineData("\n\r\n", "aff.csv:1:1: input.no-header")]
    [InlineData("\npersonId,name", "aff.csv:2:1 organisationId: input.missing-column column=organisationId")]
    [InlineData("name", "aff.csv:1:1 personId: input.missing-column column=personId|aff.csv:1:1 organisationId: input.missing-column column=organisationId")]
    [InlineData("to,personId,to,a,a", "aff.csv:1:13 to: input.repeated-column column=to|aff.csv:1:1 organisationId: input.missing-column column=organisationId")]
    [InlineData("personId,organisationId,personId", "aff.csv:1:25 personId: input.repeated-column column=personId")]
    [InlineData("personId;organisationId;from\np;o;", "aff.csv:1:1: input.wrong-separator separator=;")]
    [InlineData("\"personId\";\"organisationId\"\n", "aff.csv:1:1: input.wrong-separator separator=;")]
    [InlineData("personId\torganisationId", "aff.csv:1:1: input.wrong-separator separator=tab")]
    [InlineData("personId,x\"y\n", "aff.csv:1:10: input.malformed-row column= value=x\"y")]
    [InlineData("personId,organisationId\rp1,o1", "aff.csv:1:10: input.malformed-row column= value=organisationId\rp1,o1")]
    [InlineData("personId,\"organisationId\np1,o1", "aff.csv:1:10: input.unclosed-quote")]
    public void A_header_that_cannot_be_used_lists_its_faults(string text, string expected) =>
        Faults(Encoding.UTF8.GetBytes(text)).Should().Be(expected);

    [Fact]
    public void Bytes_of_another_encoding_are_named()
    {
        const string text = "personId,organisationId\np1,José\n";
        Faults([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)]).Should().Be("aff.csv:1:1: input.not-utf8 encoding=UTF-16LE");
        Faults([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)]).Should().Be("aff.csv:1:1: input.not-utf8 encoding=UTF-16BE");
        Faults(Encoding.Unicode.GetBytes("personId,organisationId\n")).Should().Be("aff.csv:1:1: input.not-utf8 encoding=UTF-16LE");
        Faults(Encoding.BigEndianUnicode.GetBytes("personId,organisationId\n")).Should().Be("aff.csv:1:1: input.not-utf8 encoding=UTF-16BE");
        Faults(Encoding.Latin1.GetBytes("José,personId,organisationId\n")).Should().Be("aff.csv:1:4: input.not-utf8 encoding=Windows-1252");
    }

    [Fact]
    public void A_needed_column_that_is_not_known_is_a_mistake_of_the_caller()
    {
        using var reader = Reader("a");
        FluentActions.Invoking(() => CsvHeader.Read(reader, Known, ["role"])).Should().Throw<ArgumentException>();
    }

    private static string Faults(byte[] bytes)
    {
        using var reader = new CsvReader(new MemoryStream(bytes), "aff.csv");
        return string.Join('|', CsvHeader.Read(reader, Known, Needed).Faults.Select(fault => fault.Place.Path == "" ? fault with { Place = fault.Place with { Path = null } } : fault));
    }

    private static CsvReader Reader(string text) => new(new MemoryStream(Encoding.UTF8.GetBytes(text)), "aff.csv");
}
