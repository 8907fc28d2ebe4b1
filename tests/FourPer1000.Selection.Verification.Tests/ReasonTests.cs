using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Selection.Verification.Tests;

/// <summary>Each reason, on a pool of two nominees for one seat and one for another.</summary>
public sealed class ReasonTests
{
    private static readonly SeatId Leader = new("A1", "global-leader");
    private static readonly SeatId Africa = new("A1", "africa");

    private static readonly SlateInput Input = new(
        new(2020, 10, 5), ["A1"], ["africa"],
        [new(new PersonId("p1"), null, [new("category", "farmers")]), new(new PersonId("p2"), null, [new("category", "farmers")]), new(new PersonId("p3"), null, [])],
        [new(new PersonId("p1"), Leader, 5), new(new PersonId("p2"), Leader, 5), new(new PersonId("p2"), Africa, 1), new(new PersonId("p3"), Africa, 1)],
        SlatePolicy.Default with { Quotas = [new("farmers", null, QuotaSeats.All, "category", "farmers", 1, null, false)], Excluded = [new(new PersonId("p3"), Leader, null)] },
        new(LotScheme.Sha256, "demo"));

    private static readonly SlateOutcome.Optimal Answer = (SlateOutcome.Optimal)SlateSearch.Find(Input);

    private static readonly SlateInput Clash = Input with
    {
        Policy = Input.Policy with
        {
            Quotas = [new("all-farmers", null, QuotaSeats.All, "category", "farmers", 2, null, true), new("no-farmer", null, QuotaSeats.RegionalRepresentative, "category", "farmers", null, 0, true)],
        },
    };

    private static readonly SlateOutcome.Infeasible NoSlate = (SlateOutcome.Infeasible)SlateSearch.Find(Clash);

    /// <summary>Every reason with a case of it.</summary>
    private static readonly Dictionary<string, Func<Decision>> Cases = new(StringComparer.Ordinal)
    {
        [VerificationReasons.UnusableInput] = () => SlateVerification.Check(Input with { TaskForces = [] }, Answer.Slate, Answer.Certificate),
        [VerificationReasons.OtherInput] = () => SlateVerification.Check(Input with { Date = new(2021, 1, 1) }, Answer.Slate, Answer.Certificate),
        [VerificationReasons.BrokenSeal] = () => SlateVerification.Check(Input, Answer.Slate, Answer.Certificate with { Seal = new("sha256:0") }),
        [VerificationReasons.OtherSeats] = () => Held([]),
        [VerificationReasons.NotNominated] = () => Held([new(Leader, new PersonId("p3"), 0), .. Answer.Slate.Seats.Skip(1)]),
        [VerificationReasons.Excluded] = () => WithExcluded(),
        [VerificationReasons.OtherSupport] = () => Held([Answer.Slate.Seats[0] with { Support = 4 }, .. Answer.Slate.Seats.Skip(1)]),
        [VerificationReasons.BrokenRule] = () => Held([new(Leader, new PersonId("p2"), 5), new(Africa, new PersonId("p2"), 1)]),
        [VerificationReasons.OtherLevels] = () => Stated(Answer.Slate with { Levels = [] }),
        [VerificationReasons.OtherValue] = () => Stated(Answer.Slate with { Levels = [Answer.Slate.Levels[0] with { Value = 1 }, .. Answer.Slate.Levels.Skip(1)] }),
        [VerificationReasons.NotProven] = () => Stated(Answer.Slate with { Levels = [Answer.Slate.Levels[0] with { Proven = false }, .. Answer.Slate.Levels.Skip(1)] }),
        [VerificationReasons.OtherCount] = () => Stated(Answer.Slate with { Quotas = [] }),
        [VerificationReasons.OtherBalance] = () => Stated(Answer.Slate with { Balance = [] }),
        [VerificationReasons.OtherChange] = () => Stated(Answer.Slate with { ChangedSeats = [] }),
        [VerificationReasons.UnknownName] = () => Proven(Bound("vacantLeaders", new CertificateRow.PersonCap(new PersonId("nobody")))),
        [VerificationReasons.IdleMultiplier] = () => Proven(Bound("vacantLeaders", new CertificateRow.Seat(Leader), 0)),
        [VerificationReasons.OutOfTurn] = () => Proven(Bound("load", new CertificateRow.Seat(Leader))),
        [VerificationReasons.Unproven] = () => Proven(null),
        [VerificationReasons.OtherLot] = () => OtherLot(),
        [VerificationReasons.OtherRule] = () => Clashing(NoSlate.Conflict! with { Rules = ["quota:none", .. NoSlate.Conflict!.Rules] }),
        [VerificationReasons.NoWitness] = () => Clashing(NoSlate.Conflict! with { Witnesses = [] }),
        [VerificationReasons.FalseWitness] = () => Clashing(NoSlate.Conflict! with { Witnesses = [NoSlate.Conflict!.Witnesses[0] with { Seats = NoSlate.Conflict!.Witnesses[1].Seats }, NoSlate.Conflict!.Witnesses[1]] }),
        [VerificationReasons.NoTie] = () => SlateVerification.Check(Input, Answer.Slate, SlateCertificate.Of(Input, Answer.Slate, Answer.Certificate.Root)),
        [VerificationReasons.FalseTie] = () => SlateVerification.Check(Input, Answer.Slate, SlateCertificate.Of(Input, Answer.Slate, Answer.Certificate.Root, [new(Leader, [])])),
    };

    public static TheoryData<string> Codes => [.. VerificationReasons.All.Select(kind => kind.Code)];

    [Fact]
    public void The_answers_as_they_are_found_are_accepted()
    {
        SlateVerification.Check(Input, Answer.Slate, Answer.Certificate).IsGranted.Should().BeTrue();
        SlateVerification.Check(Clash, NoSlate).IsGranted.Should().BeTrue();
        NoSlate.Conflict!.Rules.Should().HaveCount(2);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Each_reason_is_given_with_its_arguments(string code)
    {
        Reason reason = Cases[code]().Reasons.Should().ContainSingle().Which;

        reason.Code.Should().Be(code);
        ReasonKind kind = VerificationReasons.All.Single(kind => kind.Code == code);
        reason.Clause.Should().Be(kind.Clause);
        reason.Arguments.Select(argument => argument.Name).Should().Equal(kind.Arguments);
    }

    [Fact]
    public void The_texts_of_reasons_name_what_they_are_about()
    {
        Cases[VerificationReasons.BrokenRule]().Reasons.Single()["rule"]!.ToString().Should().Be("one-seat-per-task-force");
        Cases[VerificationReasons.BrokenRule]().Reasons.Single()["subject"]!.ToString().Should().Be("A1/p2");
        Cases[VerificationReasons.UnknownName]().Reasons.Single()["name"]!.ToString().Should().Be("person-cap/nobody");
        Cases[VerificationReasons.Unproven]().Reasons.Single()["level"]!.ToString().Should().Be("vacantLeaders");
        Cases[VerificationReasons.OutOfTurn]().Reasons.Single()["due"]!.ToString().Should().Be("vacantLeaders");
    }

    [Theory]
    [InlineData("no-level", null, 1)]
    [InlineData("lot", null, 1)]
    [InlineData("lot", 2, 1)]
    [InlineData("lot", -1, 1)]
    [InlineData("support", 0, 1)]
    [InlineData("vacantLeaders", null, 0)]
    [InlineData("vacantLeaders", null, -5)]
    public void A_level_a_seat_or_a_scale_that_there_is_not_is_unknown(string level, int? seat, long scale) =>
        Proven(new CertificateNode.Bound(level, seat, scale, [], null)).Reasons.Single().Code.Should().Be(VerificationReasons.UnknownName);

    [Fact]
    public void A_certificate_of_fifty_thousand_statements_is_read_to_its_end()
    {
        CertificateNode root = Bound("vacantLeaders", new CertificateRow.Seat(Leader));
        for (int i = 0; i < 50_000; i++)
        {
            root = new CertificateNode.Split(new CertificateColumn.Candidacy(new PersonId("p1"), Leader), 5, root, root is CertificateNode.Split ? Bound("vacantLeaders", new CertificateRow.Seat(Leader)) : root);
        }

        Proven(root).Reasons.Single().Code.Should().Be(VerificationReasons.Unproven);
    }

    private static Decision Stated(Slate slate) => SlateVerification.Check(Input, slate, Answer.Certificate);

    private static Decision Held(ValueList<SlateSeat> seats) => Stated(Answer.Slate with { Seats = seats });

    private static Decision Proven(CertificateNode? root) => SlateVerification.Check(Input, Answer.Slate, SlateCertificate.Of(Input, Answer.Slate, root));

    private static Decision Clashing(RuleConflict conflict) => SlateVerification.Check(Clash, new SlateOutcome.Infeasible(NoSlate.InputHash, conflict, NoSlate.Certificate));

    private static CertificateNode.Bound Bound(string level, CertificateRow row, long value = 1) => new(level, null, 1, [new(row, value)], null);

    private static Decision WithExcluded()
    {
        SlateInput excluding = Input with { Policy = Input.Policy with { Excluded = [new(Answer.Slate.Seats[0].Person!.Value, Leader, null)] } };
        var hash = InputHash.Of(excluding);
        return SlateVerification.Check(excluding, Answer.Slate with { InputHash = hash }, Answer.Certificate with { InputHash = hash });
    }

    private static Decision OtherLot()
    {
        SlateInput equal = Input with { People = ValueList.From(Input.People.Select(person => person with { Attributes = [] })), Candidacies = [.. Input.Candidacies.Take(2)], Policy = SlatePolicy.Default };
        var best = (SlateOutcome.Optimal)SlateSearch.Find(equal);
        PersonId second = equal.Candidacies.Select(of => of.Person).Single(person => person != best.Slate.Seats[0].Person);
        Slate other = best.Slate with { Seats = [best.Slate.Seats[0] with { Person = second }, best.Slate.Seats[1]] };
        return SlateVerification.Check(equal, other, SlateCertificate.Of(equal, other, best.Certificate.Root));
    }
}
