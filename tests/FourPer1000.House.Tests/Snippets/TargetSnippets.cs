using System.Numerics;
using FourPer1000.Domain;
using FourPer1000.Targets;

namespace FourPer1000.House.Tests;

/// <summary>The code of the README of targets, run as it is shown.</summary>
public sealed class TargetSnippets
{
    [Fact]
    public void A_series_is_judged_by_its_pace()
    {
        #region readme-targets
        // A3 of the plan: 1 study a year in 2020, 5 in 2030; 2 were seen in 2024.
        Series studies = new(
            "A3", Direction.Increase, new(TimePoint.OfYear(2020), 1), new(TimePoint.OfYear(2030), 5),
            [new(TimePoint.OfYear(2024), 2)])
        { CountsWholeThings = true };

        TargetResult result = LinearPace.Default.Evaluate(studies);

        string status = result.Status.Code();                                       // well-off-track
        Rational? ratio = result.Figures.Ratio;                                     // 5/8
        Rational? acceleration = result.Figures.Acceleration;                       // 2: the pace must double
        BigInteger? missing = result.Figures.UnitsShort;                            // 3
        #endregion

        status.Should().Be("well-off-track");
        (ratio, acceleration, missing).Should().Be((new Rational(5, 8), new Rational(2, 1), new BigInteger(3)));
    }
}
