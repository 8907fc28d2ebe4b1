using FourPer1000.Domain;
using FsCheck;
using FsCheck.Fluent;

namespace FourPer1000.Targets.Tests;

public sealed class WhatIfTests
{
    [Fact]
    public void What_would_turn_an_objective_is_every_measure_that_is_worse_than_wanted_with_its_distance()
    {
        PlanEvaluation all = new Observed().See("A4.notes-per-year", "2025", 1).See("A4.regional-meetings-per-year", "2025", 5).Evaluate("2026-06-30");

        Move move = WhatIf.Turn(all, "A4", Horizon.Year2030, TargetStatus.Achieved).Should().ContainSingle().Subject;
        (move.Measure, move.Value, move.Needed, move.By).Should().Be(("A4.notes-per-year", 1m, (Rational)2, (Rational)1));
    }

    [Fact]
    public void A_step_is_turned_by_being_done()
    {
        PlanEvaluation all = new Observed().See("C4.mechanisms-status", "2025", MilestoneState.Planned).Evaluate("2026-06-30");

        WhatIf.Turn(all, "C4", Horizon.Year2030, TargetStatus.OnTrack).Should().BeEmpty();
        WhatIf.Turn(all, "C4", Horizon.Year2030, TargetStatus.Achieved).Should().ContainSingle().Which.Step.Should().Be("mechanisms-operational");
    }

    [Fact]
    public void Only_achieved_and_on_track_can_be_asked_for() =>
        FluentActions.Invoking(() => WhatIf.Turn(new Observed().Evaluate("2026-06-30"), "A1", Horizon.Year2030, TargetStatus.OffTrack)).Should().Throw<ArgumentException>();

    [Fact]
    public void Moving_them_by_that_much_really_turns_the_objective_and_a_little_less_does_not()
    {
        string[] keys = ["A3.studies-per-year", "C3.institutions-contacted", "F2.annual-budget", "A4.notes-per-year", "D2.regional-meetings-per-year"];
        Gen<(string Key, int Part, TargetStatus Wanted)> cases =
            from key in Gen.Elements(keys)
            from part in Gen.Choose(0, 12)
            from wanted in Gen.Elements(TargetStatus.OnTrack, TargetStatus.Achieved)
            select (key, part, wanted);

        Runs.Hold(
            cases,
            one =>
            {
                decimal most = PlanTerms.Edition2020.Find(one.Key)!.Counted == Counted.Quantity ? 200_000 : 2;
                ObjectiveCode objective = one.Key[..2];
                PlanEvaluation before = new Observed().See(one.Key, "2025", one.Part * most).Evaluate("2026-06-30");
                foreach (Move move in WhatIf.Turn(before, objective, Horizon.Year2030, one.Wanted).Where(move => move.Measure == one.Key))
                {
                    Rational needed = move.Needed!.Value;
                    Status(needed.Ceiling()).Should().BeOneOf(one.Wanted, TargetStatus.Achieved);
                    Status(needed.Ceiling() - 1).Should().NotBe(TargetStatus.Achieved);

                    TargetStatus Status(System.Numerics.BigInteger value) =>
                        new Observed().See(one.Key, "2024", (decimal)value).See(one.Key, "2025", (decimal)value).Evaluate("2026-06-30").Find(one.Key, "global", Horizon.Year2030)!.Status;
                }
            });
    }
}
