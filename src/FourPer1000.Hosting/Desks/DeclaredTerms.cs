using FourPer1000.Domain;
using FourPer1000.Registration;
using FourPer1000.Rules;

namespace FourPer1000.Hosting;

/// <summary>The terms that decisions refer to, in the stream of their edition: declared before the first decision, found again by their content id.</summary>
internal sealed class DeclaredTerms(IJournal journal, HostedCall call, TimeProvider clock)
{
    private volatile bool isDeclared;

    public async Task EnsureAsync(CancellationToken cancellation)
    {
        while (!isDeclared)
        {
            RegistrationTerms terms = call.Edition.Registration;
            var stream = StreamId.Edition(call.Id);
            ValueList<JournalEvent> events = await journal.ReadAsync(stream, 0, cancellation).ToListAsync(cancellation).ConfigureAwait(false);
            if (events.Any(happened => IsTerms(happened, TermsEvent.IdOf(terms))))
            {
                isDeclared = true;
                break;
            }

            var act = new Act(DerivedCommand.Of("terms", call.Id.Value, TermsEvent.IdOf(terms)), Admission.Machine, null, call.Id, clock.GetUtcNow());
            AppendOutcome outcome = await journal.AppendAsync(
                new(act, [new(stream, JournalReading.VersionOf(events), [new(EventTable.TermsDeclared, TermsEvent.Write(terms))])]), cancellation).ConfigureAwait(false);
            DerivedCommand.Require(outcome, stream, EventTable.TermsDeclared);
            isDeclared = outcome is AppendOutcome.Appended;
        }
    }

    /// <summary>The terms that were declared in an edition, by content id.</summary>
    public async Task<Func<string, RegistrationTerms?>> ReadAsync(EditionId edition, CancellationToken cancellation)
    {
        ValueList<JournalEvent> events = await journal.ReadAsync(StreamId.Edition(edition), 0, cancellation).ToListAsync(cancellation).ConfigureAwait(false);
        return id => events.Where(happened => IsTerms(happened, id)).Select(happened => TermsEvent.Read(happened.Facts)).FirstOrDefault();
    }

    private static bool IsTerms(JournalEvent happened, string id) =>
        string.Equals(happened.Kind, EventTable.TermsDeclared.Name, StringComparison.Ordinal)
        && string.Equals(TermsEvent.IdOf(TermsEvent.Read(happened.Facts)), id, StringComparison.Ordinal);
}
