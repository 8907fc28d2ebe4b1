using System.Text.Json;
using FourPer1000.Domain;
using FourPer1000.Registration;
using FourPer1000.Rules;

namespace FourPer1000;

/// <summary>Decides a recorded decision about a dossier again, from its recorded facts, edition and terms (charter C10.2).</summary>
public static class DossierReplay
{
    /// <summary>Decides again.</summary>
    /// <param name="before">The events of the stream before the decision, in order.</param>
    /// <param name="recorded">The event of the decision.</param>
    /// <param name="termsOf">The terms with a content id; null where nobody has them.</param>
    /// <param name="dossierOf">Another person's dossier at that time, for a merge; null where nobody has it.</param>
    public static ReplayReport Of(
        IEnumerable<JournalEvent> before, JournalEvent recorded, Func<string, RegistrationTerms?> termsOf, Func<PersonId, Dossier?>? dossierOf = null)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(termsOf);
        DossierRecord record = DossierRecord.Read(recorded);
        if (termsOf(record.Facts.Terms) is not { } terms)
        {
            return new(ReplayKind.Impossible, record.Decision, null, ["facts.terms"]);
        }

        PersonId person = recorded.Act.Concerned ?? throw new ArgumentException("A dossier concerns a person.", nameof(recorded));
        var dossier = Dossier.Replay(person, recorded.Act.Edition, before.Where(DossierRecord.IsOf).Select(happened => DossierRecord.Read(happened).Happened));
        CallFacts facts = record.Facts.ToCall(recorded.Act.Edition, terms, recorded.Act.Actor);
        if (Decide(dossier, record.Happened, facts, dossierOf) is not { } verdict)
        {
            return new(ReplayKind.Impossible, record.Decision, null, ["other"]);
        }

        string again = new DossierRecord(verdict.Events[0], record.Facts).Write();
        ValueList<string> differences = DifferencesOf(recorded.Facts, again);
        return new(differences.Count == 0 ? ReplayKind.Same : ReplayKind.Differs, record.Decision, verdict.Decision, differences);
    }

    private static Verdict<DossierEvent>? Decide(Dossier dossier, DossierEvent happened, CallFacts facts, Func<PersonId, Dossier?>? dossierOf) => happened switch
    {
        DossierEvent.FormAccepted accepted => RegistrationPolicy.Decide(dossier, accepted.Form, facts),
        DossierEvent.FormReceived received => RegistrationPolicy.Decide(dossier, received.Form, facts),
        DossierEvent.FormRefused refused => RegistrationPolicy.Decide(dossier, refused.Form, facts),
        DossierEvent.FormWithdrawn withdrawn => RegistrationPolicy.Decide(dossier, withdrawn.Form, facts),
        DossierEvent.Moved moved => RegistrationPolicy.Decide(dossier, moved.Objective, TriggerOf(moved), facts),
        DossierEvent.MoveRefused refused => RegistrationPolicy.Decide(dossier, refused.Objective, refused.Trigger, facts),
        DossierEvent.Merged merged => Merge(dossier, merged.Other, facts, dossierOf),
        DossierEvent.MergedAway away => Leave(dossier, away, facts, dossierOf),
        DossierEvent.PersonErased => new(Decision.Grant, [dossier.Erase(facts.LocalDate)]),
        DossierEvent.MergeRefused refused => Merge(dossier, refused.Other, facts, dossierOf),
        _ => null,
    };

    // A waiting form whose facts spoke against it was asked to settle.
    private static DossierTrigger TriggerOf(DossierEvent.Moved moved) => moved.Trigger == DossierTrigger.Refuse ? DossierTrigger.Settle : moved.Trigger;

    private static Verdict<DossierEvent>? Merge(Dossier kept, PersonId other, CallFacts facts, Func<PersonId, Dossier?>? dossierOf) =>
        dossierOf?.Invoke(other) is { } dossier ? DossierMerge.Decide(kept, dossier, facts) : null;

    // Nothing of what leaves follows from what the other dossier holds.
    private static Verdict<DossierEvent> Leave(Dossier dossier, DossierEvent.MergedAway away, CallFacts facts, Func<PersonId, Dossier?>? dossierOf)
    {
        Verdict<DossierEvent> verdict = DossierMerge.Decide(dossierOf?.Invoke(away.Into) ?? Dossier.Empty(away.Into, dossier.Edition), dossier, facts);
        return verdict.Decision.IsGranted ? new(verdict.Decision, [DossierMerge.Away(dossier, away.Into, facts)]) : verdict;
    }

    private static ValueList<string> DifferencesOf(string recorded, string again)
    {
        using var left = JsonDocument.Parse(recorded);
        using var right = JsonDocument.Parse(again);
        var paths = new List<string>();
        Compare(left.RootElement, right.RootElement, string.Empty, paths);
        return ValueList.From(paths);
    }

    // Down to the innermost property that differs; lists are compared as wholes.
    private static void Compare(JsonElement left, JsonElement right, string path, List<string> paths)
    {
        if (left.ValueKind != JsonValueKind.Object || right.ValueKind != JsonValueKind.Object)
        {
            if (!JsonElement.DeepEquals(left, right))
            {
                paths.Add(path);
            }

            return;
        }

        IEnumerable<string> names = left.EnumerateObject().Concat(right.EnumerateObject()).Select(property => property.Name).Distinct(StringComparer.Ordinal);
        foreach (string name in names)
        {
            string inner = path.Length == 0 ? name : $"{path}.{name}";
            if (left.TryGetProperty(name, out JsonElement one) && right.TryGetProperty(name, out JsonElement other))
            {
                Compare(one, other, inner, paths);
            }
            else
            {
                paths.Add(inner);
            }
        }
    }
}
