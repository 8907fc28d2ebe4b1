using System.Numerics;
using FourPer1000.Rules;

namespace FourPer1000.Selection.Verification;

/// <summary>Walks through a certificate with a box and the level that is due in it, from the box of all slates on. Where nothing is said about a box that is left, the certificate proves nothing.</summary>
internal sealed class ProofWalk
{
    private const int Feasibility = -1;
    private readonly Nominations nominations;
    private readonly BoundSum sum;
    private readonly int beforeLot;
    private readonly int[] holders;
    private readonly BigInteger[] values;
    private readonly Stack<Visit> ahead = [];

    private ProofWalk(Nominations nominations, ProofModel model, int[] holders, BigInteger[] values)
    {
        this.nominations = nominations;
        beforeLot = nominations.Levels.Length;
        this.holders = holders;
        this.values = values;
        sum = new(model);
    }

    /// <summary>What is wrong with the proof that a slate is the best one, or null.</summary>
    public static Reason? FaultOf(Nominations nominations, int[] holders, CertificateNode? root)
    {
        BigInteger[] levels = [.. SlateFigures.Levels(nominations, holders).Select((value, level) => new BigInteger(nominations.Levels[level] == "support" ? -value : value))];
        IEnumerable<BigInteger> places = holders.Select((holder, seat) => (BigInteger)(holder < 0 ? nominations.ByLot[seat].Length : Array.IndexOf(nominations.ByLot[seat], holder)));
        var model = new ProofModel(nominations, new HardRules(nominations, null));
        model.Settle(levels);
        return new ProofWalk(nominations, model, holders, [.. levels, .. places]).FaultOf(model, root, 0);
    }

    /// <summary>What is wrong with the proof that no slate keeps some rules, or null.</summary>
    public static Reason? FaultOf(Nominations nominations, HardRules rules, CertificateNode? root)
    {
        var model = new ProofModel(nominations, rules);
        return new ProofWalk(nominations, model, [], []).FaultOf(model, root, Feasibility);
    }

    private Reason? FaultOf(ProofModel model, CertificateNode? root, int due)
    {
        var reading = new CertificateReading(model, nominations.Levels, nominations.Seats.Length);
        Statement? first = reading.Read(root);
        Reason? fault = reading.Fault;
        ProofBox box = model.Root;
        ahead.Push(new(first, due, 0, null));
        while (fault is null && ahead.TryPop(out Visit visit))
        {
            Enter(box, visit.Half);
            fault = Look(model, box, visit);
        }

        return fault;
    }

    private static void Enter(ProofBox box, Half? half)
    {
        if (half is null)
        {
            return;
        }

        box.Return(half.Changes);
        if (half.IsHigh)
        {
            box.AtLeast(half.Of.Column, half.Of.Value + 1);
        }
        else
        {
            box.AtMost(half.Of.Column, half.Of.Value);
        }
    }

    private Reason? Look(ProofModel model, ProofBox box, Visit visit)
    {
        int due = Draw(model, box, visit.Due);
        if (box.IsEmpty || due == beforeLot + holders.Length)
        {
            return null;
        }

        switch (visit.Statement)
        {
            case Statement.Split split:
                ahead.Push(new(split.High, due, split.Number, new(split, true, box.Changes)));
                ahead.Push(new(split.Low, due, split.Number, new(split, false, box.Changes)));
                return null;
            case Statement.Bound bound:
                return Take(model, bound, box, due);
            default:
                return due < beforeLot
                    ? VerificationReasons.Because(VerificationReasons.Unproven, visit.After, NameOf(due))
                    : VerificationReasons.Because(
                        VerificationReasons.OtherLot, visit.After, SeatReading.Name(nominations.Seats[due - beforeLot]), BetterThan(box, due - beforeLot));
        }
    }

    private Reason? Take(ProofModel model, Statement.Bound bound, ProofBox box, int due)
    {
        if (bound.Level > due || bound.SettledBefore > due)
        {
            return VerificationReasons.Because(VerificationReasons.OutOfTurn, bound.Number, NameOf(Math.Max(bound.Level, bound.SettledBefore - 1)), NameOf(due));
        }

        sum.Compute(bound, box);
        BigInteger value = bound.Level == Feasibility ? 0 : values[bound.Level];
        BigInteger gap = (bound.Scale * value) - sum.Least;
        if (gap.Sign < 0)
        {
            return null;
        }

        sum.Narrow(box, gap);
        if (bound.Level == due && due != Feasibility && gap < bound.Scale)
        {
            due++;
            if (bound.Level >= beforeLot)
            {
                Seat(model, box, bound.Level - beforeLot);
            }
        }

        ahead.Push(new(bound.Next, due, bound.Number, null));
        return null;
    }

    /// <summary>Settles seats of the lot as far as the box alone says who gets them; answers the level that is due.</summary>
    private int Draw(ProofModel model, ProofBox box, int due)
    {
        for (; due >= beforeLot && due < beforeLot + holders.Length && !box.IsEmpty && BetterThan(box, due - beforeLot).Length == 0; due++)
        {
            Seat(model, box, due - beforeLot);
        }

        return due;
    }

    /// <summary>Who has a better lot than the holder of a seat and may still get it; empty where there is nobody.</summary>
    private string BetterThan(ProofBox box, int seat)
    {
        foreach (int candidacy in nominations.ByLot[seat].TakeWhile(candidacy => candidacy != holders[seat]))
        {
            if (box.Upper[candidacy] > 0)
            {
                return nominations.Candidacies[candidacy].Person.Value;
            }
        }

        return "";
    }

    /// <summary>Leaves those slates in a box that give a seat to its holder.</summary>
    private void Seat(ProofModel model, ProofBox box, int seat)
    {
        int holder = holders[seat] < 0 ? model.Vacancy(seat) : holders[seat];
        foreach (int column in nominations.ByLot[seat].Append(model.Vacancy(seat)))
        {
            if (column == holder)
            {
                box.AtLeast(column, 1);
            }
            else
            {
                box.AtMost(column, 0);
            }
        }
    }

    private string NameOf(int level) => level switch
    {
        Feasibility => "feasibility",
        _ when level < beforeLot => nominations.Levels[level],
        _ => $"lot/{SeatReading.Name(nominations.Seats[level - beforeLot])}",
    };

    /// <summary>A box to be looked at.</summary>
    /// <param name="Statement">What is said about it.</param>
    /// <param name="Due">The level to be settled in it.</param>
    /// <param name="After">The number of the statement that led there.</param>
    /// <param name="Half">Which half of a case distinction it is; null where it is what was left last.</param>
    private readonly record struct Visit(Statement? Statement, int Due, int After, Half? Half);

    /// <summary>A half of a case distinction.</summary>
    /// <param name="Of">The case distinction.</param>
    /// <param name="IsHigh">Whether it is the upper one.</param>
    /// <param name="Changes">How often a bound of the box had moved before it.</param>
    private sealed record Half(Statement.Split Of, bool IsHigh, int Changes);
}
