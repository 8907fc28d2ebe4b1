using System.Text;
using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Registration.Tests;

public sealed class ReceiptTests
{
    private static readonly byte[] Key = Encoding.ASCII.GetBytes("0123456789abcdef");

    private static readonly RegistrationForm Form = new(
        new("r-17"), new("p-9"), new(2020, 7, 1, 12, 0, 0, TimeSpan.FromHours(2)), FormAction.Register, "C2", Role.GlobalLeader, null, new OrganisationId("o-1"), Language.French);

    private static readonly CallFacts Facts = new(
        EditionId.Edition2020, RegistrationTerms.Edition2020, new(2020, 7, 1), Standing.None, new Actor(new("p-9"), Authorities.Registrant));

    private static readonly Decision Decision =
        RegistrationPolicy.Decide(Dossier.Empty(Form.Person, EditionId.Edition2020), Form, Facts).Decision;

    public static TheoryData<string> Changes => new(All.Keys);

    private static Dictionary<string, Func<Receipt>> All => new()
    {
        ["key"] = () => Receipt.Of([.. Key[..15], 0], Form, Facts, Decision),
        ["form id"] = () => Of(Form with { Id = new("r-18") }),
        ["person"] = () => Of(Form with { Person = new("p-8") }),
        ["instant"] = () => Of(Form with { SubmittedAt = Form.SubmittedAt.AddTicks(1) }),
        ["offset of the instant"] = () => Of(Form with { SubmittedAt = Form.SubmittedAt.ToOffset(TimeSpan.Zero) }),
        ["action"] = () => Of(Form with { Action = FormAction.Amend }),
        ["objective"] = () => Of(Form with { Objective = "C3" }),
        ["role"] = () => Of(Form with { Role = Role.RegionalRepresentative }),
        ["region"] = () => Of(Form with { Region = "africa" }),
        ["region empty instead of none"] = () => Of(Form with { Region = "" }),
        ["organisation"] = () => Of(Form with { Organisation = new OrganisationId("o-2") }),
        ["no organisation"] = () => Of(Form with { Organisation = null }),
        ["language"] = () => Of(Form with { Language = Language.English }),
        ["edition"] = () => Of(facts: Facts with { Edition = new("2031") }),
        ["local date"] = () => Of(facts: Facts with { LocalDate = new(2020, 7, 2) }),
        ["standing"] = () => Of(facts: Facts with { Standing = Standing.Partner }),
        ["standing unknown"] = () => Of(facts: Facts with { Standing = null }),
        ["terms: limit"] = () => Of(Facts.Terms with { MostTaskForces = 4 }),
        ["terms: opening"] = () => Of(Facts.Terms with { OpensAt = Facts.Terms.OpensAt.AddTicks(1) }),
        ["terms: offset of the opening"] = () => Of(Facts.Terms with { OpensAt = Facts.Terms.OpensAt.ToOffset(TimeSpan.Zero) }),
        ["terms: deadline"] = () => Of(Facts.Terms with { Deadline = Facts.Terms.Deadline.AddDays(1) }),
        ["terms: time zone"] = () => Of(Facts.Terms with { TimeZone = "Europe/Madrid" }),
        ["terms: late office"] = () => Of(Facts.Terms with { LateOffice = LateOffice.Refuse }),
        ["terms: office without standing"] = () => Of(Facts.Terms with { OfficeWithoutStanding = OfficeWithoutStanding.Conditional }),
        ["who acts"] = () => Of(facts: Facts with { Actor = Facts.Actor with { Id = new("s-1") } }),
        ["a machine acts"] = () => Of(facts: Facts with { Actor = Facts.Actor with { Id = null } }),
        ["by which authority"] = () => Of(facts: Facts with { Actor = Facts.Actor with { By = Authorities.ExecutiveSecretariat } }),
        ["by more authorities"] = () => Of(facts: Facts with { Actor = Facts.Actor with { By = [Authorities.Registrant, Authorities.ExecutiveSecretariat] } }),
        ["granted"] = () => Of(decision: Decision.Grant),
        ["granted on condition"] = () => Of(decision: Decision.GrantOn([Make.OpenCondition()])),
        ["undetermined"] = () => Of(decision: Decision.CannotTell([new("standing", "registration.office-needs-member-or-partner", "C2.4")])),
        ["another reason"] = () => Of(decision: Decision.Refuse(Decision.Reasons[0] with { Code = "registration.office-closed" })),
        ["another clause"] = () => Of(decision: Decision.Refuse(Decision.Reasons[0] with { Clause = "C2.6" })),
        ["another argument"] = () => Of(decision: Decision.Refuse(Decision.Reasons[0] with { Arguments = [new("role", "global-leader")] })),
        ["another remedy"] = () => Of(decision: Decision.Refuse(Decision.Reasons[0] with { Remedies = [] })),
    };

    [Fact]
    public void A_receipt_is_the_same_on_every_machine() =>
        // By Python's hmac over the canonical text, written by hand: names in ordinal order, no blanks, "+" as \u002B.
        Of().Value.Should().Be("hmac-sha256:fc0971e431aa057b65181a473a88ced9815e45ab27dc68a9745659cb6a0aa811");

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_receipt_changes_with_any_field(string change) => All[change]().Should().NotBe(Of());

    [Fact]
    public void No_two_of_these_changes_give_the_same_receipt() =>
        All.Values.Select(change => change()).Append(Of()).Should().OnlyHaveUniqueItems();

    [Theory]
    [InlineData(0)]
    [InlineData(15)]
    public void A_key_that_is_too_short_throws(int length) =>
        FluentActions.Invoking(() => Receipt.Of(new byte[length], Form, Facts, Decision)).Should().Throw<ArgumentException>();

    [Fact]
    public void A_key_of_16_bytes_is_enough_and_says_nothing_of_the_form()
    {
        string value = Of().ToString();
        value.Should().MatchRegex("^hmac-sha256:[0-9a-f]{64}$");
        Receipt.Of(new byte[64], Form, Facts, Decision).Should().NotBe(Of());
    }

    [Fact]
    public void There_are_no_two_persons_whose_ids_differ_in_a_lone_surrogate_and_could_share_a_receipt()
    {
        foreach (string text in new[] { "p\uD800", "p\uD801" })
        {
            FluentActions.Invoking(() => Form with { Person = new(text) }).Should().Throw<ArgumentException>();
            FluentActions.Invoking(() => Form with { Organisation = new OrganisationId(text) }).Should().Throw<ArgumentException>();
            FluentActions.Invoking(() => Form with { Id = new(text) }).Should().Throw<ArgumentException>();
        }
    }

    private static Receipt Of(RegistrationTerms terms) => Of(facts: Facts with { Terms = terms });

    private static Receipt Of(RegistrationForm? form = null, CallFacts? facts = null, Decision? decision = null) =>
        Receipt.Of(Key, form ?? Form, facts ?? Facts, decision ?? Decision);
}
