using System.Text.Json;
using FourPer1000.Registration;
using FourPer1000.Rules;
using FourPer1000.Selection;

namespace FourPer1000;

/// <summary>Makes the decision of a dossier again, from nothing but the dossier.</summary>
internal sealed class DossierDecisionAgain(DecisionDossier dossier, JournalEvent decision, Func<string, SlateInput?>? inputOf, List<Reason> findings)
{
    private readonly List<string> notDecided = [];

    public ValueList<string> NotDecided => ValueList.From(notDecided);

    public ReplayReport? Run()
    {
        try
        {
            ReplayReport? again = decision.Kind switch
            {
                _ when DossierRecord.IsOf(decision) => Registration(),
                "slate.proposed" => Proposed(),
                "slate.decided" => Decided(),
                _ => Not(DecisionDossierReport.Kind),
            };
            if (again is { Kind: not ReplayKind.Same })
            {
                string code = again.Kind == ReplayKind.Differs ? JournalReasons.DecisionDiffers : JournalReasons.NotDecidable;
                findings.Add(JournalReasons.Because(code, dossier.Stream.Value, dossier.Version, again.Differences));
            }

            return again;
        }
        catch (Exception fault) when (fault is JsonException or ArgumentException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            // A dossier from outside may hold anything; what cannot be read cannot be decided again.
            findings.Add(JournalReasons.Because(JournalReasons.NotDecidable, dossier.Stream.Value, dossier.Version, (ValueList<string>)["facts"]));
            return null;
        }
    }

    private ReplayReport? Registration()
    {
        DossierRecord record = DossierRecord.Read(decision);
        RegistrationTerms? terms = dossier.Terms is null ? null : TermsEvent.Read(dossier.Terms);
        if (terms is not null && !string.Equals(TermsEvent.IdOf(terms), record.Facts.Terms, StringComparison.Ordinal))
        {
            findings.Add(JournalReasons.Because(JournalReasons.OtherTerms, record.Facts.Terms));
            return null;
        }

        Dossier? other = RecordedOther.Of(record.Happened, decision.Act.Edition, out bool isTaken);
        if (isTaken)
        {
            notDecided.Add(DecisionDossierReport.OtherDossier);
        }

        return DossierReplay.Of(Before(), decision, _ => terms, _ => other);
    }

    private ReplayReport? Proposed()
    {
        SlateProposedRecord record = SlateProposedRecord.Read(decision);
        if (inputOf?.Invoke(record.Input) is not { } input)
        {
            return Not(DecisionDossierReport.SlateInput);
        }

        if (decision.Sealed is not null)
        {
            notDecided.Add(DecisionDossierReport.SealedReasons);
        }

        return SlateReplay.Proposed(record, input, hasReasons: decision.Sealed is null);
    }

    private ReplayReport? Decided()
    {
        SlateDecidedRecord record = SlateDecidedRecord.Read(decision);
        if (Before().FirstOrDefault(happened => happened.Version == record.Proposal && string.Equals(happened.Kind, EventTable.SlateProposed.Name, StringComparison.Ordinal)) is not { } proposal)
        {
            return new(ReplayKind.Impossible, Decision.Grant, null, ["proposal"]);
        }

        SlateProposedRecord proposed = SlateProposedRecord.Read(proposal);
        if (inputOf?.Invoke(proposed.Input) is not { } input)
        {
            return Not(DecisionDossierReport.SlateInput);
        }

        if (decision.Sealed is not null || proposal.Sealed is not null)
        {
            notDecided.Add(DecisionDossierReport.SealedReasons);
        }

        return SlateReplay.Decided(record, proposed, input, decision.Sealed is null ? [] : null);
    }

    private IEnumerable<JournalEvent> Before() => dossier.Events.Where(happened => happened.Version < dossier.Version);

    private ReplayReport? Not(string part)
    {
        notDecided.Add(part);
        return null;
    }
}
