using System.Numerics;

namespace FourPer1000.Selection.Tests;

/// <summary>Checks a certificate as its documentation says, with numbers of any size and without a line of the search.</summary>
internal sealed class Checker
{
    private readonly FullModel model;
    private readonly SeatCandidacy?[] slate;
    private readonly BigInteger[] final;
    private readonly int levels;
    private readonly string[] names;

    private Checker(SlateInput input, Slate? slate)
    {
        model = new FullModel(input);
        names = [.. SlateLevels.Of(input)];
        this.slate = [.. (slate?.Seats ?? []).Select((seat, i) => seat.Person is null ? (SeatCandidacy?)null : new SeatCandidacy(seat.Person.Value, seat.Seat, seat.Support))];
        levels = slate is null ? 1 : names.Length + slate.Seats.Count;
        final = slate is null ? [] : [.. slate.Levels.Select(level => (BigInteger)(level.Name == SlateLevels.Support ? -level.Value : level.Value)), .. this.slate.Select((held, seat) => model.LotCost(seat, held))];
        if (slate is not null)
        {
            model.SetSettled(slate);
        }
    }

    /// <summary>What is wrong with the proof that a slate is best, or null.</summary>
    public static string? FaultOf(SlateInput input, Slate slate, SlateCertificate certificate) => new Checker(input, slate).Check(certificate);

    /// <summary>What is wrong with the proof that there is no slate, or null.</summary>
    public static string? FaultOf(SlateInput input, SlateCertificate certificate) => new Checker(input, null).Check(certificate);

    private string? Check(SlateCertificate certificate) => Check(certificate.Root, new Box(model.Lower, model.Upper), 0);

    private string? Check(CertificateNode? node, Box box, int level)
    {
        if (Look(box, ref level))
        {
            return null;
        }

        switch (node)
        {
            case null:
                return $"nothing is said about a box at level {level}";
            case CertificateNode.Split split:
                int column = model.ColumnOf(split.Column);
                Box low = box.Copy(), high = box.Copy();
                low.Upper[column] = BigInteger.Min(low.Upper[column], split.Value);
                high.Lower[column] = BigInteger.Max(high.Lower[column], split.Value + 1);
                return Check(split.Low, low, level) ?? Check(split.High, high, level);
            case CertificateNode.Bound bound:
                return Check(bound, box, level);
            default:
                return "a statement of an unknown kind";
        }
    }

    private string? Check(CertificateNode.Bound bound, Box box, int level)
    {
        bool isFree = bound.Level == SlateCertificate.Feasibility;
        int at = isFree ? -1 : bound.LotSeat is { } seat ? names.Length + seat : Array.IndexOf(names, bound.Level);
        if (at > level)
        {
            return $"a bound at level {at} where {level} is to be settled";
        }

        BigInteger scale = bound.Scale, value = isFree ? 0 : final[at];
        (BigInteger least, BigInteger[] residuals) = model.Bound(bound.Multipliers, at, scale, box, level);
        if (least > scale * value)
        {
            return null;
        }

        box.Narrow(residuals, (scale * value) - least);
        if (at < level || least <= scale * (value - 1))
        {
            return Check(bound.Next, box, level);
        }

        if (at >= names.Length)
        {
            model.Seat(box, at - names.Length, slate[at - names.Length]);
        }

        return Check(bound.Next, box, level + 1);
    }

    /// <summary>Walks the lot as far as the box alone says it. True where nothing is left to prove.</summary>
    private bool Look(Box box, ref int level)
    {
        if (box.IsEmpty)
        {
            return true;
        }

        for (; level >= names.Length && level < levels; level++)
        {
            int seat = level - names.Length;
            BigInteger best = model.BestAlive(box, seat);
            if (best < final[level])
            {
                return false;
            }

            if (best > final[level])
            {
                return true;
            }

            model.Seat(box, seat, slate[seat]);
            if (box.IsEmpty)
            {
                return true;
            }
        }

        return final.Length > 0 && level == levels;
    }
}
