using System.Text.Json;
using FourPer1000.Rules;
using FourPer1000.Selection;

namespace FourPer1000.Exchange;

/// <summary>Takes a certificate from JSON. It looks at names and types only; the caller compares the bytes.</summary>
internal static class CertificateReader
{
    /// <exception cref="FormatException">It is no certificate; or <see cref="KeyNotFoundException"/>, <see cref="InvalidOperationException"/>, <see cref="ArgumentException"/> for the same reason.</exception>
    public static CertificateReport Read(JsonElement root)
    {
        CertificateRow[] rows = [.. root.GetProperty("rows").EnumerateArray().Select(CertificateNames.Row)];
        CertificateColumn[] columns = [.. root.GetProperty("columns").EnumerateArray().Select(CertificateNames.Column)];
        JsonElement[] nodes = [.. root.GetProperty("nodes").EnumerateArray()];

        // From the last statement to the first: what follows from a statement stands behind it and is there already.
        var done = new Stack<(CertificateNode Node, int Levels)>();
        for (int i = nodes.Length - 1; i >= 0; i--)
        {
            done.Push(nodes[i].ValueKind == JsonValueKind.Array ? Split(nodes[i], columns, done) : Bound(nodes[i], rows, done));
            if (done.Peek().Levels > CertificateFile.MostLevels)
            {
                throw new FormatException("Too many statements within each other.");
            }
        }

        return done.Count <= 1
            ? new(new(new(Text(root, "inputHash")), done.Count == 0 ? null : done.Pop().Node, new(Text(root, "seal"))) { Ties = Ties(root) }, Witnesses(root))
            : throw new FormatException("A statement belongs to none.");
    }

    private static ValueList<ConflictWitness>? Witnesses(JsonElement root) => root.TryGetProperty("witnesses", out JsonElement witnesses)
        ? ValueList.From(witnesses.EnumerateArray().Select(witness => new ConflictWitness(
            Text(witness, "without"), ValueList.From(witness.GetProperty("seats").EnumerateArray().Select(Seat)))))
        : null;

    // An empty list is never written, and so is refused by how the file reads.
    private static ValueList<SlateTie> Ties(JsonElement root) => root.TryGetProperty("ties", out JsonElement ties)
        ? ValueList.From(ties.EnumerateArray().Select(tie => new SlateTie(
            new(new(Text(tie, "taskForce")), Text(tie, "seat")), ValueList.From(tie.GetProperty("changes").EnumerateArray().Select(Seat)))))
        : [];

    private static SlateSeat Seat(JsonElement seat) => new(
        new(new(seat[0].GetString() ?? ""), seat[1].GetString() ?? ""), seat[2].GetString() is { } person ? new(person) : null, seat[3].GetInt64());

    private static string Text(JsonElement item, string name) => item.GetProperty(name).GetString() ?? "";

    private static (CertificateNode, int) Split(JsonElement node, CertificateColumn[] columns, Stack<(CertificateNode Node, int Levels)> done)
    {
        (CertificateNode low, int below) = done.Pop();
        (CertificateNode high, int above) = done.Pop();
        return (new CertificateNode.Split(At(columns, node[0]), node[1].GetInt64(), low, high), 1 + Math.Max(below, above));
    }

    private static (CertificateNode, int) Bound(JsonElement node, CertificateRow[] rows, Stack<(CertificateNode Node, int Levels)> done)
    {
        (CertificateNode? next, int levels) = node.GetProperty("next").GetBoolean() ? done.Pop() : (null!, 0);
        JsonElement list = node.GetProperty("multipliers");
        var multipliers = new Multiplier[list.GetArrayLength() / 2];
        int place = 0;
        CertificateRow? row = null;
        foreach (JsonElement number in list.EnumerateArray())
        {
            if (place % 2 == 0)
            {
                row = At(rows, number);
            }
            else
            {
                multipliers[place / 2] = new(row!, number.GetInt64());
            }

            place++;
        }

        int? seat = node.TryGetProperty("seat", out JsonElement given) ? given.GetInt32() : null;
        return (
            new CertificateNode.Bound(node.GetProperty("level").GetString() ?? "", seat, node.GetProperty("scale").GetInt64(), ValueList.Create<Multiplier>(multipliers), next),
            levels + 1);
    }

    private static T At<T>(T[] table, JsonElement index) =>
        index.GetInt32() is var place && place >= 0 && place < table.Length ? table[place] : throw new FormatException("No such row or column.");
}
