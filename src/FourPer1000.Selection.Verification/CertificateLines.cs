using System.Globalization;
using FourPer1000.Rules;

namespace FourPer1000.Selection.Verification;

/// <summary>The lines that a seal is taken over, as <see cref="CertificateSeal"/> documents them, and the names of rows and columns in them.</summary>
internal static class CertificateLines
{
    public static string SealOf(SlateInput input, string hash, Slate slate, SlateCertificate certificate) => CanonicalText.HashOf(
        Head(input, hash).Concat(slate.Seats.Select(Held)).Concat(slate.Explanations.Select(Explained)).Concat(certificate.Ties.SelectMany(Tie)).Concat(Statements(certificate.Root)));

    public static string SealOf(SlateInput input, string hash, RuleConflict? conflict, CertificateNode? root) =>
        CanonicalText.HashOf(Head(input, hash).Concat(conflict is null ? [] : Conflict(conflict)).Concat(Statements(root)));

    public static string[] Of(CertificateColumn column) => column switch
    {
        CertificateColumn.Candidacy(var person, var seat) => ["candidacy", seat.TaskForce.Value, seat.Seat, person.Value],
        CertificateColumn.Below(var quota) => ["below", quota],
        CertificateColumn.Above(var quota) => ["above", quota],
        CertificateColumn.Sharing(var taskForce, var attribute, var value, var place) => ["sharing", taskForce.Value, attribute, value, Digits(place)],
        _ => throw new ArgumentException("A column of an unknown kind.", nameof(column)),
    };

    public static string[] Of(CertificateRow row) => row switch
    {
        CertificateRow.Seat(var seat) => ["seat", seat.TaskForce.Value, seat.Seat],
        CertificateRow.QuotaMinimum(var quota) => ["minimum", quota],
        CertificateRow.QuotaMaximum(var quota) => ["maximum", quota],
        CertificateRow.Balance(var taskForce, var attribute, var value) => ["balance", taskForce.Value, attribute, value],
        CertificateRow.PersonCap(var person) => ["person-cap", person.Value],
        CertificateRow.OrganisationCap(var taskForce, var organisation) => ["organisation-cap", taskForce.Value, organisation.Value],
        CertificateRow.OneSeat(var taskForce, var person) => ["one-seat", taskForce.Value, person.Value],
        CertificateRow.Load(var person) => ["load", person.Value],
        CertificateRow.Settled(var level) => ["settled", level],
        _ => throw new ArgumentException("A row of an unknown kind.", nameof(row)),
    };

    private static IEnumerable<string[]> Head(SlateInput input, string hash) =>
        [["input", hash, input.Lot.Scheme == LotScheme.Rfc3797 ? "rfc3797" : "sha256", input.Lot.Seed]];

    private static string[] Held(SlateSeat seat) => ["held", seat.Seat.TaskForce.Value, seat.Seat.Seat, SeatReading.Name(seat.Person)];

    private static string[] Explained(SeatExplanation explanation)
    {
        var line = new List<string> { "explained", explanation.Seat.TaskForce.Value, explanation.Seat.Seat, explanation.Code };
        foreach ((string name, ArgumentValue value) in explanation.Arguments)
        {
            line.Add(name);
            line.Add(value.ToString());
        }

        return [.. line];
    }

    private static IEnumerable<string[]> Tie(SlateTie tie)
    {
        yield return ["tie", tie.Seat.TaskForce.Value, tie.Seat.Seat];
        foreach (SlateSeat seat in tie.Changes)
        {
            yield return Held(seat);
        }
    }

    private static IEnumerable<string[]> Conflict(RuleConflict conflict)
    {
        yield return ["conflict", .. conflict.Rules];
        foreach ((string without, ValueList<SlateSeat> seats) in conflict.Witnesses)
        {
            yield return ["without", without];
            foreach (SlateSeat seat in seats)
            {
                yield return Held(seat);
            }
        }
    }

    private static IEnumerable<string[]> Statements(CertificateNode? root)
    {
        var ahead = new Stack<CertificateNode?>();
        ahead.Push(root);
        while (ahead.Count > 0)
        {
            CertificateNode? node = ahead.Pop();
            if (node is CertificateNode.Split(var column, var value, var low, var high))
            {
                yield return ["split", .. Of(column), Digits(value)];
                ahead.Push(high);
                ahead.Push(low);
            }
            else if (node is CertificateNode.Bound(var level, var seat, var scale, var multipliers, var next))
            {
                yield return ["bound", level, seat is null ? "" : Digits(seat.Value), Digits(scale), Digits(multipliers.Count)];
                foreach ((CertificateRow row, long multiplier) in multipliers)
                {
                    yield return [.. Of(row), Digits(multiplier)];
                }

                ahead.Push(next);
            }
            else
            {
                yield return ["open"];
            }
        }
    }

    private static string Digits(long number) => number.ToString(CultureInfo.InvariantCulture);
}
