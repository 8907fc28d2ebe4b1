using FourPer1000.Registration;

namespace FourPer1000.Exchange;

/// <summary>Writes decisions as JSON Lines: one object for each row, in its order.</summary>
/// <remarks>What many rows share is written once and kept: the whole ending of a plain yes, the reasons and sentences of a refusal. Not thread-safe.</remarks>
public sealed class DecisionsWriter : IDisposable
{
    private const int MostKept = 1 << 15;
    private readonly LineBuffer lines;
    private readonly DecisionPieces pieces = new();
    private readonly Dictionary<DecisionKey, DecisionEnding> kept = [];

    /// <summary>A writer to the stream, which stays open.</summary>
    public DecisionsWriter(Stream stream) => lines = new(stream);

    /// <summary>Writes one decision.</summary>
    public void Write(RegistrationDecision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        RegistrationRow row = decision.Row;
        lines.Append("{\"registrationId\":"u8);
        lines.AppendString(row.RegistrationId);
        lines.Append(",\"personId\":"u8);
        lines.AppendString(row.PersonId);
        lines.Append(",\"objective\":"u8);
        lines.AppendString(row.Objective);
        lines.Append(",\"role\":"u8);
        lines.AppendString(row.Role);
        DecisionEnding ending = row.Form is { } form ? Kept(decision, form) : pieces.Of(decision);
        lines.Append(ending.BeforeObjective);
        lines.Append(ending.NamesObjective ? row.Form!.Objective.Value : "");
        lines.Append(ending.AfterObjective);
        lines.EndLine();
    }

    /// <summary>Hands all decisions to the stream and flushes it.</summary>
    public void Flush() => lines.Flush();

    /// <summary>Flushes; the stream stays open.</summary>
    public void Dispose()
    {
        lines.Dispose();
        pieces.Dispose();
    }

    private DecisionEnding Kept(RegistrationDecision decision, RegistrationForm form)
    {
        var key = new DecisionKey(decision.Edition, decision.Outcome, decision.Track, form.Role, decision.Row.Language, decision.Decision!);
        if (kept.TryGetValue(key, out DecisionEnding? ending))
        {
            return ending;
        }

        DecisionEnding made = pieces.Of(decision);
        if (kept.Count < MostKept)
        {
            kept.Add(key, made);
        }

        return made;
    }
}
