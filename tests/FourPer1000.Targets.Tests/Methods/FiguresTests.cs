using System.Numerics;
using FourPer1000.Domain;
using static FourPer1000.Targets.Tests.Make;

namespace FourPer1000.Targets.Tests;

public sealed class FiguresTests
{
    [Fact]
    public void Every_number_of_a_pace_is_given()
    {
        Series series = Series(Up, From(2020, 1), To(2030, 5), Seen(2024, 2)) with { CountsWholeThings = true, GreatestPacePerYear = 2, Limit = 3 };

        TargetFigures figures = LinearPace.Default.Evaluate(series).Figures;

        // A3 of the plan: 1 to 5 studies a year, 2 in 2024: R is 0.625, the pace must double exactly.
        figures.Ratio.Should().Be(new Rational(5, 8));
        figures.Acceleration.Should().Be(Whole(2));
        figures.Distance.Should().Be(Whole(3));
        figures.DistanceShare.Should().Be(new Rational(3, 4));
        figures.ObservedPacePerYear.Should().Be(new Rational(1, 4));
        figures.RequiredPerYear.Should().Be(new Rational(1, 2));
        figures.ProjectedRaw.Should().Be(new Rational(7, 2));
        figures.Projected.Should().Be(Whole(3));
        figures.ExpectedNow.Should().Be(new Rational(13, 5));
        figures.UnitsShort.Should().Be(new BigInteger(3));
        figures.LastMomentAtGreatestPace.Should().Be(Year(2028));
        figures.LastMomentAtPresentPace.Should().Be(Year(2018));
        LinearPace.Default.Evaluate(series).Status.Should().Be(TargetStatus.WellOffTrack);
    }

    [Fact]
    public void Nothing_is_required_once_the_target_is_met_and_the_surplus_shows()
    {
        TargetFigures figures = LinearPace.Default.Evaluate(Rising(Seen(2025, 110)) with { CountsWholeThings = true }).Figures;

        figures.RequiredPerYear.Should().BeNull();
        figures.Acceleration.Should().BeNull();
        figures.Distance.Should().Be(Whole(-10));
        figures.UnitsShort.Should().Be(new BigInteger(0));
        figures.Ratio.Should().Be(new Rational(11, 5));
    }

    [Fact]
    public void A_pace_of_the_wrong_sign_has_no_acceleration_and_is_not_clamped_away()
    {
        TargetFigures figures = LinearPace.Default.Evaluate(Rising(Seen(2025, -10))).Figures;

        figures.Acceleration.Should().BeNull();
        figures.LastMomentAtPresentPace.Should().BeNull();
        figures.Ratio.Should().Be(new Rational(-1, 5));
        figures.ProjectedRaw.Should().Be(Whole(-20));
    }

    [Fact]
    public void Without_a_baseline_there_is_distance_and_needed_pace_only()
    {
        // B1 of the plan: 98 countries, no baseline.
        TargetFigures figures = LinearPace.Default.Evaluate(Series(Up, null, To(2030, 98), Seen(2021, 20), Seen(2025, 60))).Figures;

        figures.Distance.Should().Be(Whole(38));
        figures.RequiredPerYear.Should().Be(new Rational(38, 5));
        figures.Ratio.Should().BeNull();
        figures.ObservedPacePerYear.Should().BeNull();
        figures.ExpectedNow.Should().BeNull();
    }

    [Fact]
    public void A_year_has_the_days_of_the_mean_gregorian_year()
    {
        Series series = new("x", Up, new(Day(2020, 12, 31), 0), new(Day(2030, 12, 31), 100), [new(Day(2025, 12, 31), 50)]);

        TargetFigures figures = LinearPace.Default.Evaluate(series).Figures;

        figures.ObservedPacePerYear.Should().Be(new Rational(50, 1826) * new Rational(146_097, 400));
        figures.Ratio.Should().Be(new Rational(50 * 3652, 100 * 1826));
        figures.LastMomentAtPresentPace.Should().Be(Day(2025, 12, 31));
    }

    [Fact]
    public void Numbers_at_the_ends_of_what_a_decimal_holds_do_not_overflow()
    {
        const decimal Most = 70_000_000_000_000_000_000_000_000_000m;
        foreach (string id in TargetMethods.OfSeries)
        {
            foreach (string set in TargetMethods.ThresholdsOf(id))
            {
                Series series = Series(Up, From(2020, -Most), To(2030, Most), Seen(2021, -Most), Seen(2022, 0), Seen(2023, 1e-28m), Seen(2024, Most / 2)) with
                {
                    CountsWholeThings = true,
                    IsPercentage = true,
                    Path = [new(Year(2025), Most / 2)],
                };
                TargetMethods.Find(id, set)!.Evaluate(series).Id.Should().Be("x");
                TargetMethods.Find(id, set)!.Evaluate(series with { Baseline = From(2020, 1e-28m), Target = To(int.MaxValue, 100) }).Id.Should().Be("x");
            }
        }
    }

    [Fact]
    public void A_greatest_pace_is_above_zero() =>
        FluentActions.Invoking(() => LinearPace.Default.Evaluate(Rising(Seen(2025, 1)) with { GreatestPacePerYear = 0 })).Should().Throw<ArgumentException>();
}
