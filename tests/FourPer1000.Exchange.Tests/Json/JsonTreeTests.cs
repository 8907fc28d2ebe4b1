using System.Text;
using FourPer1000.Rules;

namespace FourPer1000.Exchange.Tests;

public sealed class JsonTreeTests
{
    private const string Sample = "{\n  \"é\": [1, {\"b\": null}],\r\n  \"c d\": \"x\\u00e9\\ud83d\\ude00\", \"t\": true\n}\n";

    [Fact]
    public void Every_value_knows_where_it_stands()
    {
        var root = (JsonItem.ObjectItem)Tree("\uFEFF" + Sample).Root;
        root.Place.Should().Be(new Place("f.json", 1, 1, "$"));
        var array = (JsonItem.ArrayItem)root.Members[0].Value;
        array.Place.Should().Be(new Place("f.json", 2, 8, "$.é"));
        array.Items[1].Place.Should().Be(new Place("f.json", 2, 12, "$.é[1]"));
        ((JsonItem.ObjectItem)array.Items[1]).Members[0].Value.Place.Should().Be(new Place("f.json", 2, 18, "$.é[1].b"));
        root.Members[1].Value.Place.Should().Be(new Place("f.json", 3, 10, "$[\"c d\"]"));
        ((JsonItem.TextItem)root.Members[1].Value).Text.Should().Be("xé😀");
        (root.Members[2].Line, root.Members[2].Column).Should().Be((3, 33));
        root.Members.Select(member => member.Value.Kind).Should().Equal("array", "string", "boolean");
    }

    [Theory]
    [InlineData("", 1, 1)]
    [InlineData("  \n ", 2, 2)]
    [InlineData("{\n\"a\": 1,}", 2, 8)]
    [InlineData("[1,\n é]", 2, 2)]
    [InlineData("[\"é\", x]", 1, 7)]
    [InlineData("{} {}", 1, 4)]
    [InlineData("1 // x", 1, 3)]
    [InlineData("[01]", 1, 3)]
    [InlineData("[1.]", 1, 4)]
    [InlineData("[+1]", 1, 2)]
    [InlineData("NaN", 1, 1)]
    [InlineData("{'a':1}", 1, 2)]
    [InlineData("[\"a\nb\"]", 1, 4)]
    [InlineData("[\"a\\x\"]", 1, 5)]
    [InlineData("{\"a\":1", 1, 7)]
    [InlineData("\uFEFF\uFEFF1", 1, 1)]
    public void What_is_not_JSON_is_a_fault_with_its_place(string text, int line, int column) =>
        OnlyFault(Encoding.UTF8.GetBytes(text)).Should().Be(
            new Fault("input.malformed-json", new Place("f.json", line, column, null), [new("problem", "syntax")]));

    [Theory]
    [InlineData("[1,\n \"a\\ud800\"]", 2, 2)]
    [InlineData("{\"\\udc00\": 1}", 1, 2)]
    public void Half_a_surrogate_pair_is_no_text(string text, int line, int column) =>
        OnlyFault(Encoding.UTF8.GetBytes(text)).Should().Be(
            new Fault("input.malformed-json", new Place("f.json", line, column, null), [new("problem", "lone-surrogate")]));

    [Fact]
    public void Sixty_four_levels_are_read_and_one_more_is_a_fault()
    {
        Tree(new string('[', 64) + new string(']', 64)).Repeated.Should().BeEmpty();
        foreach (int levels in new[] { 65, 66, 100_000 })
        {
            OnlyFault(Encoding.UTF8.GetBytes(new string('[', levels) + new string(']', levels))).Should().Be(
                new Fault("input.malformed-json", new Place("f.json", 1, 65, null), [new("problem", "too-deep")]));
        }
    }

    [Fact]
    public void Bytes_that_are_not_UTF8_are_a_fault_that_names_the_encoding()
    {
        OnlyFault([.. "{\n\"é\": \""u8, 0xE9, .. "\"}"u8]).ToString().Should().Be("f.json:2:7: input.not-utf8 encoding=Windows-1252");
        OnlyFault([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("{}")]).ToString().Should().Be("f.json:1:1: input.not-utf8 encoding=UTF-16LE");
        OnlyFault(Encoding.BigEndianUnicode.GetBytes("{\"a\": 1}")).ToString().Should().Be("f.json:1:1: input.not-utf8 encoding=UTF-16BE");
    }

    [Fact]
    public void A_property_given_twice_is_a_fault_at_the_later_one_and_the_first_one_counts()
    {
        JsonTree tree = Tree("{\"a\": 1,\n \"b\": {\"c\": 1, \"\\u0063\": 2},\n \"a\": 3, \"a\": 4}");
        tree.Repeated.Select(fault => fault.ToString()).Should().Equal(
            "f.json:2:16 $.b.c: input.repeated-property property=c",
            "f.json:3:2 $.a: input.repeated-property property=a",
            "f.json:3:10 $.a: input.repeated-property property=a");
        ((JsonItem.NumberItem)((JsonItem.ObjectItem)tree.Root).Members[0].Value).Raw.Should().Be("1");
    }

    [Fact]
    public void Repeated_properties_are_found_among_many()
    {
        string members = string.Join(',', Enumerable.Range(0, 50_000).Select(i => $"\"p{i}\":{i}"));
        JsonTree tree = Tree($"{{{members},\"p3\":1,\"p49999\":1,\"x\":1}}");
        tree.Repeated.Select(fault => fault.Place.Path).Should().Equal("$.p3", "$.p49999");
        ((JsonItem.ObjectItem)tree.Root).Members.Should().HaveCount(50_001);
    }

    [Fact]
    public void Random_bytes_never_throw()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Sample);
        var random = new Random(1000);
        int read = 0;
        for (int i = 0; i < Mutations.Count; i++)
        {
            Reading<JsonTree> reading = JsonTree.Read(Mutations.Of(bytes, random));
            read += reading.Faults.Count == 0 ? 1 : 0;
            reading.Faults.All(fault => fault.Place.Line > 0 && fault.Place.Column > 0).Should().BeTrue();
        }

        read.Should().BeInRange(1, Mutations.Count - 1);
    }

    private static JsonTree Tree(string text)
    {
        JsonTree.Read(Encoding.UTF8.GetBytes(text), "f.json").TryGet(out JsonTree? tree).Should().BeTrue();
        return tree!;
    }

    private static Fault OnlyFault(byte[] bytes) => JsonTree.Read(bytes, "f.json").Faults.Should().ContainSingle().Subject;
}
