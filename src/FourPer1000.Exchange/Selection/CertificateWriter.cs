using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using FourPer1000.Rules;
using FourPer1000.Selection;

namespace FourPer1000.Exchange;

/// <summary>Writes a certificate: rows and columns in the order of their first use, statements in the order of a walk, each before what follows from it.</summary>
internal sealed class CertificateWriter(ArrayBufferWriter<byte> buffer)
{
    private readonly Dictionary<CertificateRow, int> rows = [];
    private readonly Dictionary<CertificateColumn, int> columns = [];

    public void Write(CertificateReport report)
    {
        SlateCertificate certificate = report.Certificate;
        var nodes = new ArrayBufferWriter<byte>(1 << 16);
        using (var json = New(nodes))
        {
            json.WriteStartArray();
            Walk(json, certificate.Root);
            json.WriteEndArray();
        }

        using (Utf8JsonWriter json = New(buffer))
        {
            json.WriteStartObject();
            json.WriteString("inputHash", certificate.InputHash.Value);
            json.WriteString("seal", certificate.Seal.Value);
            json.WriteStartArray("rows");
            foreach (CertificateRow row in rows.Keys)
            {
                json.WriteStartArray();
                CertificateNames.Write(json, row);
                json.WriteEndArray();
            }

            json.WriteEndArray();
            json.WriteStartArray("columns");
            foreach (CertificateColumn column in columns.Keys)
            {
                json.WriteStartArray();
                CertificateNames.Write(json, column);
                json.WriteEndArray();
            }

            json.WriteEndArray();
            json.WritePropertyName("nodes");
            json.WriteRawValue(nodes.WrittenSpan, skipInputValidation: true);
            if (certificate.Ties.Count > 0)
            {
                Write(json, certificate.Ties);
            }

            if (report.Witnesses is { } witnesses)
            {
                Write(json, witnesses);
            }

            json.WriteEndObject();
        }
    }

    private static void Write(Utf8JsonWriter json, ValueList<ConflictWitness> witnesses)
    {
        json.WriteStartArray("witnesses");
        foreach (ConflictWitness witness in witnesses)
        {
            json.WriteStartObject();
            json.WriteString("without", witness.Without);
            Write(json, "seats", witness.Seats);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, ValueList<SlateTie> ties)
    {
        json.WriteStartArray("ties");
        foreach (SlateTie tie in ties)
        {
            json.WriteStartObject();
            json.WriteString("taskForce", tie.Seat.TaskForce.Value);
            json.WriteString("seat", tie.Seat.Seat);
            Write(json, "changes", tie.Changes);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string name, ValueList<SlateSeat> seats)
    {
        json.WriteStartArray(name);
        foreach (SlateSeat seat in seats)
        {
            json.WriteStartArray();
            json.WriteStringValue(seat.Seat.TaskForce.Value);
            json.WriteStringValue(seat.Seat.Seat);
            json.WriteStringValue(seat.Person?.Value);
            json.WriteNumberValue(seat.Support);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static Utf8JsonWriter New(ArrayBufferWriter<byte> into) => new(into, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    // Without recursion: a certificate from elsewhere may be deep.
    private void Walk(Utf8JsonWriter json, CertificateNode? root)
    {
        var open = new Stack<CertificateNode>();
        Push(root);
        while (open.TryPop(out CertificateNode? node))
        {
            switch (node)
            {
                case CertificateNode.Split split:
                    json.WriteStartArray();
                    json.WriteNumberValue(IndexOf(columns, split.Column));
                    json.WriteNumberValue(split.Value);
                    json.WriteEndArray();
                    Push(split.High);
                    Push(split.Low);
                    break;
                case CertificateNode.Bound bound:
                    Write(json, bound);
                    Push(bound.Next);
                    break;
            }
        }

        void Push(CertificateNode? node)
        {
            if (node is not null)
            {
                open.Push(node);
            }
        }
    }

    private void Write(Utf8JsonWriter json, CertificateNode.Bound bound)
    {
        json.WriteStartObject();
        json.WriteString("level", bound.Level);
        if (bound.LotSeat is { } seat)
        {
            json.WriteNumber("seat", seat);
        }

        json.WriteNumber("scale", bound.Scale);
        json.WriteStartArray("multipliers");
        foreach (Multiplier multiplier in bound.Multipliers)
        {
            json.WriteNumberValue(IndexOf(rows, multiplier.Row));
            json.WriteNumberValue(multiplier.Value);
        }

        json.WriteEndArray();
        json.WriteBoolean("next", bound.Next is not null);
        json.WriteEndObject();
    }

    private static int IndexOf<T>(Dictionary<T, int> table, T item)
        where T : notnull
    {
        if (!table.TryGetValue(item, out int index))
        {
            table.Add(item, index = table.Count);
        }

        return index;
    }
}
