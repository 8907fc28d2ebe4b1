using System.Globalization;
using FourPer1000.Rules;

namespace FourPer1000.Selection;

/// <summary>The lines that a seal is taken over.</summary>
internal static class SealedLines
{
    public static IEnumerable<string[]> Of(SlateInput input, Slate slate, CertificateNode? root, ValueList<SlateTie> ties)
    {
        ArgumentNullException.ThrowIfNull(input);
        return [Head(input, slate.InputHash), .. slate.Seats.Select(Held), .. slate.Explanations.Select(Explained), .. ties.SelectMany(Tie), .. Statements(root)];
    }

    public static IEnumerable<string[]> Of(SlateInput input, InputHash hash, RuleConflict? conflict, CertificateNode? root)
    {
        ArgumentNullException.ThrowIfNull(input);
        IEnumerable<string[]> found = conflict is null ? [] : [["conflict", .. conflict.Rules], .. conflict.Witnesses.SelectMany(Witness)];
        return [Head(input, hash), .. found, .. Statements(root)];
    }

    private static string[] Head(SlateInput input, InputHash hash) => ["input", hash.Value, input.Lot.Scheme.Code(), input.Lot.Seed];

    private static string[] Held(SlateSeat seat) => ["held", seat.Seat.TaskForce.Value, seat.Seat.Seat, seat.Person?.Value ?? ""];

    private static string[] Explained(SeatExplanation explanation) =>
    [
        "explained", explanation.Seat.TaskForce.Value, explanation.Seat.Seat, explanation.Code,
        .. explanation.Arguments.SelectMany(argument => (string[])[argument.Name, argument.Value.ToString()]),
    ];

    private static IEnumerable<string[]> Tie(SlateTie tie) => tie.Changes.Select(Held).Prepend(["tie", tie.Seat.TaskForce.Value, tie.Seat.Seat]);

    private static IEnumerable<string[]> Witness(ConflictWitness witness) => witness.Seats.Select(Held).Prepend(["without", witness.Without]);

    private static IEnumerable<string[]> Statements(CertificateNode? root)
    {
        Stack<CertificateNode?> open = new([root]);
        while (open.TryPop(out CertificateNode? node))
        {
            switch (node)
            {
                case CertificateNode.Split split:
                    yield return ["split", .. Column(split.Column), Digits(split.Value)];
                    open.Push(split.High);
                    open.Push(split.Low);
                    break;
                case CertificateNode.Bound bound:
                    yield return ["bound", bound.Level, bound.LotSeat is { } seat ? Digits(seat) : "", Digits(bound.Scale), Digits(bound.Multipliers.Count)];
                    foreach (Multiplier multiplier in bound.Multipliers)
                    {
                        yield return [.. Row(multiplier.Row), Digits(multiplier.Value)];
                    }

                    open.Push(bound.Next);
                    break;
                default:
                    yield return ["open"];
                    break;
            }
        }
    }

    private static string[] Column(CertificateColumn column) => column switch
    {
        CertificateColumn.Candidacy of => ["candidacy", of.Seat.TaskForce.Value, of.Seat.Seat, of.Person.Value],
        CertificateColumn.Below of => ["below", of.Quota],
        CertificateColumn.Above of => ["above", of.Quota],
        CertificateColumn.Sharing of => ["sharing", of.TaskForce.Value, of.Attribute, of.Value, Digits(of.Place)],
        _ => throw new InvalidOperationException($"No line for column {column}."),
    };

    private static string[] Row(CertificateRow row) => row switch
    {
        CertificateRow.Seat of => ["seat", of.Id.TaskForce.Value, of.Id.Seat],
        CertificateRow.QuotaMinimum of => ["minimum", of.Quota],
        CertificateRow.QuotaMaximum of => ["maximum", of.Quota],
        CertificateRow.Balance of => ["balance", of.TaskForce.Value, of.Attribute, of.Value],
        CertificateRow.PersonCap of => ["person-cap", of.Id.Value],
        CertificateRow.OrganisationCap of => ["organisation-cap", of.TaskForce.Value, of.Id.Value],
        CertificateRow.OneSeat of => ["one-seat", of.TaskForce.Value, of.Id.Value],
        CertificateRow.Load of => ["load", of.Id.Value],
        CertificateRow.Settled of => ["settled", of.Level],
        _ => throw new InvalidOperationException($"No line for row {row}."),
    };

    private static string Digits(long number) => number.ToString(CultureInfo.InvariantCulture);
}
