using System.Globalization;
using FourPer1000.Domain;

namespace FourPer1000.Registration.Tests;

public sealed class C25C26WindowTests
{
    // The first instant of 1 October 2020 in the zone, in UTC, by hand.
    public static TheoryData<string, string> Midnights => new()
    {
        { "Europe/Paris", "2020-09-30T22:00:00Z" },
        { "Pacific/Kiritimati", "2020-09-30T10:00:00Z" },
        { "Pacific/Pago_Pago", "2020-10-01T11:00:00Z" },
        { "America/New_York", "2020-10-01T04:00:00Z" },
        { "Asia/Kolkata", "2020-09-30T18:30:00Z" },
        { "Asia/Kathmandu", "2020-09-30T18:15:00Z" },
        { "UTC", "2020-10-01T00:00:00Z" },
    };

    [Theory]
    [MemberData(nameof(Midnights))]
    public void C2_5_the_deadline_day_belongs_to_the_window_until_local_midnight(string zone, string midnight)
    {
        RegistrationTerms terms = Make.Terms with { TimeZone = zone };
        DateTimeOffset end = DateTimeOffset.Parse(midnight, CultureInfo.InvariantCulture);
        foreach (int offset in new[] { -12, 0, 14 })
        {
            DateTimeOffset at = end.ToOffset(TimeSpan.FromHours(offset));
            var desk = new Desk(terms);
            desk.Register("A1", Role.GlobalLeader, at: at.AddTicks(-1)).Decision.ShouldBeGranted();
            desk.Register("B1", Role.GlobalLeader, at: at).Decision.ShouldBeGranted();
            (desk["A1"].Track, desk["B1"].Track).Should().Be((Track.Initial, Track.Reserve));
        }
    }

    [Theory]
    [MemberData(nameof(Midnights))]
    public void C2_6_by_the_term_a_late_office_is_refused_from_local_midnight(string zone, string midnight)
    {
        var desk = new Desk(Make.Terms with { TimeZone = zone, LateOffice = LateOffice.Refuse });
        DateTimeOffset end = DateTimeOffset.Parse(midnight, CultureInfo.InvariantCulture);
        desk.Register("A1", Role.GlobalLeader, at: end.AddTicks(-1)).Decision.ShouldBeGranted();
        desk.Register("B1", Role.GlobalLeader, at: end).Decision.ShouldBeRefusedFor("registration.office-closed");
    }

    [Fact]
    public void C2_5_a_deadline_day_of_25_hours_is_one_day()
    {
        RegistrationTerms terms = Make.Terms with { Deadline = new(2020, 10, 25), LateOffice = LateOffice.Refuse };
        var midnight = new DateTimeOffset(2020, 10, 25, 23, 0, 0, TimeSpan.Zero);
        new Desk(terms).Register("A1", Role.GlobalLeader, at: midnight.AddTicks(-1)).Decision.ShouldBeGranted();
        new Desk(terms).Register("A1", Role.GlobalLeader, at: midnight).Decision.ShouldBeRefusedFor("registration.office-closed");
    }

    [Fact]
    public void C2_5_before_the_opening_a_form_is_refused_and_the_opening_instant_is_open()
    {
        var desk = new Desk();
        desk.Register("A1", at: Make.Terms.OpensAt.AddTicks(-1)).Decision.ShouldBeRefusedFor("registration.not-open-yet");
        desk.Register("A1", at: Make.Terms.OpensAt).Decision.ShouldBeGranted();
    }

    [Fact]
    public void C2_5_late_is_decided_by_the_instant_of_the_form_and_not_by_the_order()
    {
        var desk = new Desk();
        desk.Register("A1", Role.GlobalLeader, at: Make.Late).Decision.ShouldBeGranted();
        desk.Register("B1", Role.GlobalLeader, at: Make.Summer).Decision.ShouldBeGranted();
        (desk["A1"].Track, desk["B1"].Track).Should().Be((Track.Reserve, Track.Initial));
    }

    [Theory]
    [InlineData(Role.TeamMember, false, Track.Initial, "initial")]
    [InlineData(Role.GlobalLeader, false, Track.Initial, "initial")]
    [InlineData(Role.RegionalRepresentative, false, Track.Initial, "initial")]
    [InlineData(Role.TeamMember, true, Track.Rolling, "rolling")]
    [InlineData(Role.GlobalLeader, true, Track.Reserve, "reserve")]
    [InlineData(Role.RegionalRepresentative, true, Track.Reserve, "reserve")]
    public void C2_6_the_track_follows_role_and_instant(Role role, bool late, Track track, string code)
    {
        var desk = new Desk();
        desk.Register("A1", role, at: late ? Make.Late : Make.Summer, region: "africa").Decision.ShouldBeGranted();
        desk["A1"].Track.Should().Be(track);
        track.Code().Should().Be(code);
    }

    [Fact]
    public void C2_6_a_waiting_form_keeps_the_track_of_its_instant()
    {
        var desk = new Desk();
        desk.Register("A1", Role.GlobalLeader, null, Make.Late).Decision.ShouldAwaitStanding();
        desk["A1"].Track.Should().Be(Track.Reserve);
        desk.Step("A1", DossierTrigger.Settle, on: new(2020, 10, 5)).Decision.ShouldBeGranted();
        desk["A1"].Track.Should().Be(Track.Reserve);
    }

    [Fact]
    public void C2_6_anyone_joins_the_team_at_any_time_whatever_the_term_for_offices()
    {
        var desk = new Desk(Make.Terms with { LateOffice = LateOffice.Refuse });
        desk.Register("A1", at: Make.Late.AddYears(9)).Decision.ShouldBeGranted();
        desk["A1"].Track.Should().Be(Track.Rolling);
    }
}
