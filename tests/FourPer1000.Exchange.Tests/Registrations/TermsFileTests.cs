using System.Text;
using FourPer1000.Registration;
using FourPer1000.Rules;
using static FourPer1000.Exchange.Tests.Call;

namespace FourPer1000.Exchange.Tests;

public sealed class TermsFileTests
{
    private static readonly RegistrationTerms Defaults = RegistrationTerms.Edition2020;

    [Fact]
    public void An_empty_object_gives_the_terms_of_the_edition() => TermsOf("{}").Should().Be(Defaults);

    [Fact]
    public void Every_term_can_be_set() =>
        TermsOf("""
            { "mostTaskForces": 5, "opensAt": "2027-03-01T00:00:00+01:00", "deadline": "2027-05-31", "timeZone": "America/Lima",
              "lateOffice": "refuse", "officeWithoutStanding": "conditional" }
            """).Should().Be(new RegistrationTerms
        {
            MostTaskForces = 5,
            OpensAt = new(2027, 3, 1, 0, 0, 0, TimeSpan.FromHours(1)),
            Deadline = new(2027, 5, 31),
            TimeZone = "America/Lima",
            LateOffice = LateOffice.Refuse,
            OfficeWithoutStanding = OfficeWithoutStanding.Conditional,
        });

    [Theory]
    [InlineData("lateOffice", "reserve")]
    [InlineData("officeWithoutStanding", "refuse")]
    public void The_other_choices_are_those_of_the_edition(string term, string value) => TermsOf($$"""{ "{{term}}": "{{value}}" }""").Should().Be(Defaults);

    [Theory]
    [InlineData("""{"mostTaskForces":0}""", "1:19 $.mostTaskForces: input.limit-below-one property=mostTaskForces value=0")]
    [InlineData("""{"mostTaskForces":-1}""", "1:19 $.mostTaskForces: input.limit-below-one property=mostTaskForces value=-1")]
    [InlineData("""{"mostTaskForces":2.5}""", "1:19 $.mostTaskForces: input.wrong-type property=mostTaskForces expected=whole-number found=number")]
    [InlineData("""{"mostTaskForces":"3"}""", "1:19 $.mostTaskForces: input.wrong-type property=mostTaskForces expected=whole-number found=string")]
    [InlineData("""{"mostTaskForces":2147483648}""", "1:19 $.mostTaskForces: input.wrong-type property=mostTaskForces expected=whole-number found=number")]
    [InlineData("""{"mostTaskForces":null}""", "1:19 $.mostTaskForces: input.null-value property=mostTaskForces")]
    [InlineData("""{"opensAt":"2020-06-15"}""", "1:12 $.opensAt: input.unreadable-instant column=opensAt value=2020-06-15")]
    [InlineData("""{"deadline":"30/09/2020"}""", "1:13 $.deadline: input.unreadable-date column=deadline value=30/09/2020")]
    [InlineData("""{"deadline":null}""", "1:13 $.deadline: input.null-value property=deadline")]
    [InlineData("""{"timeZone":"europe/paris"}""", "1:13 $.timeZone: input.unknown-time-zone property=timeZone value=europe/paris")]
    [InlineData("""{"timeZone":"Romance Standard Time"}""", "1:13 $.timeZone: input.unknown-time-zone property=timeZone value=Romance Standard Time")]
    [InlineData("""{"lateOffice":"Refuse"}""", "1:15 $.lateOffice: input.unknown-term-value property=lateOffice value=Refuse")]
    [InlineData("""{"officeWithoutStanding":"reserve"}""", "1:26 $.officeWithoutStanding: input.unknown-term-value property=officeWithoutStanding value=reserve")]
    [InlineData("""{"mosttaskforces":2}""", "1:2 $.mosttaskforces: input.unknown-property property=mosttaskforces")]
    [InlineData("""{"deadline":"2020-10-01","deadline":"2020-10-02"}""", "1:26 $.deadline: input.repeated-property property=deadline")]
    [InlineData("""{"deadline":"2020-06-14"}""", "1:13 $.deadline: input.deadline-before-opening property=deadline value=2020-06-14")]
    [InlineData("""{"opensAt":"2020-10-01T00:00:00Z"}""", "1:1 $: input.deadline-before-opening property=deadline value=2020-09-30")]
    [InlineData("""[]""", "1:1 $: input.wrong-type property=terms expected=object found=array")]
    [InlineData("""{"deadline":}""", "1:13: input.malformed-json problem=syntax")]
    [InlineData("", "1:1: input.malformed-json problem=syntax")]
    public void A_fault_stands_with_its_line_and_column(string json, string fault) => Shown(Read(json)).Should().Equal("terms.json:" + fault);

    [Fact]
    public void The_deadline_may_be_the_day_of_the_opening_in_the_zone_of_the_call()
    {
        const string Late = "\"opensAt\": \"2020-06-15T23:30:00Z\"";

        Shown(Read($$"""{ {{Late}}, "deadline": "2020-06-15" }""")).Should().ContainSingle().Which.Should().Contain("input.deadline-before-opening");
        Read($$"""{ {{Late}}, "deadline": "2020-06-16" }""").Faults.Should().BeEmpty();
        Read($$"""{ {{Late}}, "deadline": "2020-06-15", "timeZone": "UTC" }""").Faults.Should().BeEmpty();
    }

    [Fact]
    public void Every_fault_is_listed() =>
        Shown(Read("{\n  \"mostTaskForces\": 0,\n  \"opensAt\": 1,\n  \"lateOffice\": \"later\",\n  \"limit\": 3\n}")).Should().Equal(
            "terms.json:2:21 $.mostTaskForces: input.limit-below-one property=mostTaskForces value=0",
            "terms.json:3:14 $.opensAt: input.wrong-type property=opensAt expected=string found=number",
            "terms.json:4:17 $.lateOffice: input.unknown-term-value property=lateOffice value=later",
            "terms.json:5:3 $.limit: input.unknown-property property=limit");

    [Fact]
    public void Terms_from_elsewhere_make_a_window_or_say_why_not()
    {
        TermsFile.WindowOf(Defaults).TryGet(out CallWindow? window).Should().BeTrue();
        window!.DateOf(new(2020, 9, 30, 22, 30, 0, TimeSpan.Zero)).Should().Be(new DateOnly(2020, 10, 1));
        Shown(TermsFile.WindowOf(Defaults with { Deadline = new(2020, 1, 1) })).Should().Equal(": input.deadline-before-opening property=deadline value=2020-01-01");
        Shown(TermsFile.WindowOf(Defaults with { TimeZone = "Paris" })).Should().Equal(": input.unknown-time-zone property=timeZone value=Paris");
    }

    private static Reading<CallWindow> Read(string json) => TermsFile.Read(Encoding.UTF8.GetBytes(json), "terms.json", Defaults);

    private static RegistrationTerms TermsOf(string json) => Read(json).TryGet(out CallWindow? window) ? window.Terms : throw new InvalidOperationException(Shown(Read(json))[0]);
}
