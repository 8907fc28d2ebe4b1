using System.Runtime.CompilerServices;
using FourPer1000.Domain;
using FourPer1000.Registration;
using FourPer1000.Rules;

namespace FourPer1000.Exchange;

/// <summary>Everything that the ending of a decision's line depends on, but for the objective, which is put in.</summary>
internal readonly record struct DecisionKey(
    EditionId Edition, RegistrationOutcome Outcome, Track? Track, Role Role, Language Language, Decision Decision)
{
    public bool Equals(DecisionKey other) =>
        Outcome == other.Outcome
        && Track == other.Track
        && Role == other.Role
        && Language == other.Language
        && Edition == other.Edition
        && (ReferenceEquals(Decision, other.Decision) || Decision.Equals(other.Decision));

    // Codes of reasons are constants, lists are short; what differs only beyond them is told apart by Equals.
    public override int GetHashCode()
    {
        int hash = ((((int)Outcome * 4) + (Track is { } track ? (int)track : 3)) * 16) + ((int)Role * 4) + (int)Language;
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
