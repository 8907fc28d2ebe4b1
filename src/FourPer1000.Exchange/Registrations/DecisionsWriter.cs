using System.Runtime.CompilerServices;
using FourPer1000.Domain;
using FourPer1000.Registration;
using FourPer1000.Rules;

namespace FourPer1000.Exchange;

/// <summary>Writes decisions as JSON Lines: one object for each row, in its order.</summary>
/// <remarks>What many rows share, from the outcome to the text, is written once and kept: a plain yes by role and track, a refusal by its reasons. Not thread-safe.</remarks>
public sealed class DecisionsWriter : IDisposable
{
    private const int MostKept = 1 << 14;
    private readonly LineBuffer lines;
    private readonly DecisionEnding endings = new();
    private readonly Dictionary<EndingKey, byte[]> kept = [];

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
        lines.Append(row.Form is null ? endings.Of(decision) : Kept(decision, row.Form));
        lines.EndLine();
    }

    /// <summary>Hands all decisions to the stream and flushes it.</summary>
    public void Flush() => lines.Flush();

    /// <summary>Flushes; the stream stays open.</summary>
    public void Dispose()
    {
        lines.Dispose();
        endings.Dispose();
    }

    private ReadOnlySpan<byte> Kept(RegistrationDecision decision, RegistrationForm form)
    {
        var key = new EndingKey(decision.Edition, decision.Outcome, decision.Track, form.Objective, form.Role, decision.Row.Language, decision.Decision!);
        if (kept.TryGetValue(key, out byte[]? ending))
        {
            return ending;
        }

        ReadOnlySpan<byte> made = endings.Of(decision);
        if (kept.Count < MostKept)
        {
            kept.Add(key, made.ToArray());
        }

        return made;
    }

    // Everything that the ending of a line depends on.
    private readonly record struct EndingKey(
        EditionId Edition, RegistrationOutcome Outcome, Track? Track, ObjectiveCode Objective, Role Role, Language Language, Decision Decision)
    {
        public bool Equals(EndingKey other) =>
            Outcome == other.Outcome
            && Track == other.Track
            && Role == other.Role
            && Language == other.Language
            && Objective == other.Objective
            && Edition == other.Edition
            && (ReferenceEquals(Decision, other.Decision) || Decision.Equals(other.Decision));

        // Codes and values of a reason are few and short; what differs only beyond them is told apart by Equals.
        public override int GetHashCode()
        {
            int hash = HashCode.Combine((int)Outcome, Track, (int)Role, (int)Language, Objective.Value[0], Objective.Value[^1]);
            foreach (Reason reason in Decision.Reasons)
            {
                hash = (hash * 31) + RuntimeHelpers.GetHashCode(reason.Code);
                foreach (Argument argument in reason.Arguments)
                {
                    hash = (hash * 31) + (argument.Value is ArgumentValue.Codes codes ? HashOf(codes.Values) : 1);
                }
            }

            return hash;
        }

        private static int HashOf(ValueList<string> codes)
        {
            int hash = codes.Count;
            foreach (string code in codes)
            {
                hash = (hash * 31) + code[0] + (code[^1] << 8);
            }

            return hash;
        }
    }
}
