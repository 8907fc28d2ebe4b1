using System.Numerics;
using FourPer1000.Rules;

namespace FourPer1000.Selection.Verification;

/// <summary>Reads the statements of a certificate: every name must be one of the model, every multiplier must do something.</summary>
/// <param name="model">The model.</param>
/// <param name="levels">The names of the levels.</param>
/// <param name="seats">How many seats there are.</param>
internal sealed class CertificateReading(ProofModel model, string[] levels, int seats)
{
    private int number;

    /// <summary>The first fault, or null.</summary>
    public Reason? Fault { get; private set; }

    /// <summary>The statements; null where there is none, or where there is a fault.</summary>
    public Statement? Read(CertificateNode? root)
    {
        Statement? first = null;
        Stack<(CertificateNode? Node, Action<Statement?> Place)> ahead = new([(root, read => first = read)]);
        while (Fault is null && ahead.TryPop(out (CertificateNode? Node, Action<Statement?> Place) next))
        {
            switch (next.Node)
            {
                case CertificateNode.Split split:
                    Statement.Split distinction = Read(split);
                    next.Place(distinction);
                    ahead.Push((split.High, read => distinction.High = read));
                    ahead.Push((split.Low, read => distinction.Low = read));
                    break;
                case CertificateNode.Bound bound:
                    Statement.Bound statement = Read(bound);
                    next.Place(statement);
                    ahead.Push((bound.Next, read => statement.Next = read));
                    break;
                default:
                    next.Place(null);
                    break;
            }
        }

        return Fault is null ? first : null;
    }

    private Statement.Split Read(CertificateNode.Split split)
    {
        int? column = model.Find(split.Column);
        number++;
        if (column is null)
        {
            Refuse(VerificationReasons.UnknownName, string.Join('/', CertificateLines.Of(split.Column)));
        }

        return new(number, column ?? 0, split.Value);
    }

    private Statement.Bound Read(CertificateNode.Bound bound)
    {
        number++;
        int level = LevelOf(bound);
        if (level < -1 || bound.Scale < 1)
        {
            Refuse(VerificationReasons.UnknownName, level < -1 ? $"{bound.Level}/{bound.LotSeat}" : $"scale/{bound.Scale}");
        }

        var multipliers = new (ProofRow, BigInteger)[bound.Multipliers.Count];
        HashSet<CertificateRow> used = [];
        int settledBefore = -1;
        for (int i = 0; i < multipliers.Length; i++)
        {
            (CertificateRow row, long value) = bound.Multipliers[i];
            if (model.Find(row) is not { } found)
            {
                Refuse(VerificationReasons.UnknownName, string.Join('/', CertificateLines.Of(row)));
                break;
            }

            if (value == 0 || !used.Add(row))
            {
                Refuse(VerificationReasons.IdleMultiplier, string.Join('/', CertificateLines.Of(row)));
            }

            multipliers[i] = (found, value);
            settledBefore = row is CertificateRow.Settled settled ? Math.Max(settledBefore, model.LevelOf(settled) + 1) : settledBefore;
        }

        return new(number, level, bound.Scale, multipliers, settledBefore);
    }

    // −2 for a level that there is not.
    private int LevelOf(CertificateNode.Bound bound) => (bound.Level, bound.LotSeat) switch
    {
        ("lot", { } seat) => seat >= 0 && seat < seats ? levels.Length + seat : -2,
        ("feasibility", null) => -1,
        (_, null) => Array.IndexOf(levels, bound.Level) is var level and >= 0 ? level : -2,
        _ => -2,
    };

    private void Refuse(string code, string name) => Fault ??= VerificationReasons.Because(code, number, name);
}
