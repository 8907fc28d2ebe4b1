namespace FourPer1000.Exchange;

/// <summary>Writes decisions as JSON Lines: one object for each row, in its order.</summary>
/// <remarks>Not thread-safe. <see cref="RegistrationBatch"/> answers whole files, and much faster.</remarks>
public sealed class DecisionsWriter : IDisposable
{
    private readonly LineBuffer lines;
    private readonly DecisionPieces pieces = new();

    /// <summary>A writer to the stream, which stays open.</summary>
    public DecisionsWriter(Stream stream) => lines = new(stream);

    /// <summary>Writes one decision.</summary>
    public void Write(RegistrationDecision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        RegistrationRow row = decision.Row;
        lines.Line.Append("{\"registrationId\":"u8);
        lines.Line.AppendString(row.RegistrationId);
        lines.Line.Append(",\"personId\":"u8);
        lines.Line.AppendString(row.PersonId);
        lines.Line.Append(",\"objective\":"u8);
        lines.Line.AppendString(row.Objective);
        lines.Line.Append(",\"role\":"u8);
        lines.Line.AppendString(row.Role);
        lines.Line.Append(pieces.Of(decision));
        lines.EndLine();
    }

    /// <summary>Hands all decisions to the stream and flushes it.</summary>
    public void Flush() => lines.Flush();

    /// <summary>Flushes; the stream stays open.</summary>
    public void Dispose()
    {
        lines.Flush();
        lines.Dispose();
        pieces.Dispose();
    }
}
