using System.Globalization;
using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Selection.Verification.Tests;

/// <summary>A certificate as lines of fields, in one way only: what is not exactly what would be written cannot be read.</summary>
internal static class CertificateDocument
{
    public static string Write(SlateCertificate certificate) =>
        string.Concat(Lines(certificate).Select(line => string.Join('\t', line) + "\n"));

    /// <summary>The certificate; null where the text is none.</summary>
    public static SlateCertificate? Read(string text)
    {
        try
        {
            Queue<string[]> lines = new(text.Split('\n').SkipLast(1).Select(line => line.Split('\t')));
            var certificate = new SlateCertificate(new(lines.Dequeue().Single()), null, new(lines.Dequeue().Single()));
            certificate = certificate with { Root = Node(lines), Ties = Ties(lines) };
            return lines.Count == 0 && Write(certificate) == text ? certificate : null;
        }
        catch (Exception fault) when (fault is FormatException or OverflowException or InvalidOperationException or ArgumentException or IndexOutOfRangeException)
        {
            return null;
        }
    }

    private static IEnumerable<string[]> Lines(SlateCertificate certificate) => [[certificate.InputHash.Value], [certificate.Seal.Value], .. Lines(certificate.Root), .. certificate.Ties.SelectMany(Lines)];

    private static IEnumerable<string[]> Lines(SlateTie tie) =>
    [
        ["tie", tie.Seat.TaskForce.Value, tie.Seat.Seat],
        .. tie.Changes.Select(change => (string[])["held", change.Seat.TaskForce.Value, change.Seat.Seat, change.Person?.Value ?? "", Text(change.Support)]),
    ];

    private static ValueList<SlateTie> Ties(Queue<string[]> lines)
    {
        List<SlateTie> ties = [];
        while (lines.TryDequeue(out string[]? line))
        {
            switch (line)
            {
                case ["tie", var taskForce, var seat]:
                    ties.Add(new(new(taskForce, seat), []));
                    break;
                case ["held", var taskForce, var seat, var person, var support]:
                    ties[^1] = ties[^1] with { Changes = ties[^1].Changes.Add(new(new(taskForce, seat), person.Length == 0 ? null : new(person), Number(support))) };
                    break;
                default:
                    throw new FormatException();
            }
        }

        return ValueList.From(ties);
    }

    private static IEnumerable<string[]> Lines(CertificateNode? node) => node switch
    {
        CertificateNode.Split split => [["split", .. CertificateLines.Of(split.Column), Text(split.Value)], .. Lines(split.Low), .. Lines(split.High)],
        CertificateNode.Bound bound =>
        [
            ["bound", bound.Level, bound.LotSeat is { } seat ? Text(seat) : "", Text(bound.Scale), Text(bound.Multipliers.Count)],
            .. bound.Multipliers.Select(multiplier => (string[])[.. CertificateLines.Of(multiplier.Row), Text(multiplier.Value)]),
            .. Lines(bound.Next),
        ],
        _ => [["open"]],
    };

    private static CertificateNode? Node(Queue<string[]> lines)
    {
        switch (lines.Dequeue())
        {
            case ["split", .. var column, var value]:
                return new CertificateNode.Split(Column(column), Number(value), Node(lines)!, Node(lines)!);
            case ["bound", var level, var seat, var scale, var count]:
                Multiplier[] multipliers = [.. Enumerable.Range(0, (int)Math.Min(Number(count), lines.Count)).Select(_ => Multiplier(lines.Dequeue()))];
                return new CertificateNode.Bound(level, seat.Length == 0 ? null : (int)Number(seat), Number(scale), ValueList.Create<Multiplier>(multipliers), Node(lines));
            case ["open"]:
                return null;
            default:
                throw new FormatException();
        }
    }

    private static Multiplier Multiplier(string[] line) => new(Row(line[..^1]), Number(line[^1]));

    private static CertificateColumn Column(string[] name) => name switch
    {
        ["candidacy", var taskForce, var seat, var person] => new CertificateColumn.Candidacy(new PersonId(person), new(taskForce, seat)),
        ["below", var quota] => new CertificateColumn.Below(quota),
        ["above", var quota] => new CertificateColumn.Above(quota),
        ["sharing", var taskForce, var attribute, var value, var place] => new CertificateColumn.Sharing(taskForce, attribute, value, (int)Number(place)),
        _ => throw new FormatException(),
    };

    private static CertificateRow Row(string[] name) => name switch
    {
        ["seat", var taskForce, var seat] => new CertificateRow.Seat(new(taskForce, seat)),
        ["minimum", var quota] => new CertificateRow.QuotaMinimum(quota),
        ["maximum", var quota] => new CertificateRow.QuotaMaximum(quota),
        ["balance", var taskForce, var attribute, var value] => new CertificateRow.Balance(taskForce, attribute, value),
        ["person-cap", var person] => new CertificateRow.PersonCap(new PersonId(person)),
        ["organisation-cap", var taskForce, var organisation] => new CertificateRow.OrganisationCap(taskForce, new OrganisationId(organisation)),
        ["one-seat", var taskForce, var person] => new CertificateRow.OneSeat(taskForce, new PersonId(person)),
        ["load", var person] => new CertificateRow.Load(new PersonId(person)),
        ["settled", var level] => new CertificateRow.Settled(level),
        _ => throw new FormatException(),
    };

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static long Number(string text) => long.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
