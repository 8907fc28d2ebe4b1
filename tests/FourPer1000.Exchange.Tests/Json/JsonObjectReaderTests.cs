using System.Text;
using FourPer1000.Rules;

namespace FourPer1000.Exchange.Tests;

public sealed class JsonObjectReaderTests
{
    private readonly List<Fault> faults = [];

    [Fact]
    public void Values_of_their_type_are_taken()
    {
        JsonObjectReader reader = Reader("{\"s\":\"x\",\"i\":3,\"d\":1.5,\"t\":false,\"o\":{\"p\":\"y\"},\"a\":[1,2],\"n\":null}");
        reader.TakeText("s").Should().Be("x");
        reader.NeedWholeNumber("i").Should().Be(3);
        reader.TakeNumber("d").Should().Be(1.5m);
        reader.NeedTruth("t").Should().BeFalse();
        reader.NeedObject("o")!.NeedText("p").Should().Be("y");
        reader.TakeArray("a").Should().HaveCount(2);
        reader.Take("n").Should().BeOfType<JsonItem.NullItem>();
        reader.TakeText("absent").Should().BeNull();
        reader.Untaken.Should().Be(0);
        reader.RefuseUntaken();
        faults.Should().BeEmpty();
    }

    [Fact]
    public void What_is_wrong_is_listed_with_its_place()
    {
        JsonObjectReader reader = Reader("{\n \"s\": 1, \"i\": 1.5, \"d\": \"x\",\n \"t\": null, \"o\": [], \"a\": {}, \"extra\": 1}");
        reader.NeedText("s").Should().BeNull();
        reader.TakeWholeNumber("i").Should().BeNull();
        reader.TakeNumber("d").Should().BeNull();
        reader.TakeTruth("t").Should().BeNull();
        reader.TakeObject("o").Should().BeNull();
        reader.TakeArray("a").Should().BeNull();
        reader.NeedText("gone").Should().BeNull();
        reader.Untaken.Should().Be(1);
        reader.RefuseUntaken();
        faults.Select(fault => fault.ToString()).Should().Equal(
            "f.json:2:7 $.s: input.wrong-type property=s expected=string found=number",
            "f.json:2:15 $.i: input.wrong-type property=i expected=whole-number found=number",
            "f.json:2:25 $.d: input.wrong-type property=d expected=number found=string",
            "f.json:3:7 $.t: input.null-value property=t",
            "f.json:3:18 $.o: input.wrong-type property=o expected=object found=array",
            "f.json:3:27 $.a: input.wrong-type property=a expected=array found=object",
            "f.json:1:1 $.gone: input.missing-property property=gone",
            "f.json:3:31 $.extra: input.unknown-property property=extra");
    }

    private JsonObjectReader Reader(string text)
    {
        JsonTree.Read(Encoding.UTF8.GetBytes(text), "f.json").TryGet(out JsonTree? tree).Should().BeTrue();
        return new JsonObjectReader((JsonItem.ObjectItem)tree!.Root, faults);
    }
}
