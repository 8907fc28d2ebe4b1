using FourPer1000.Domain;
using FourPer1000.Registration;
using FourPer1000.Rules;
using FourPer1000.StateMachines;

namespace FourPer1000.Hosting;

/// <summary>Reads from views and registers what the question what is due needs.</summary>
internal sealed class DueReading(IJournal journal, IViews views, IStandings standings, ICheckpoints checkpoints, bool makesCheckpoints, HostedCall call)
{
    public async Task<DueFacts> ReadAsync(DateTimeOffset at, CancellationToken cancellation)
    {
        ValueList<ViewRow> waiting = await WaitingAsync(cancellation).ConfigureAwait(false);
        ValueList<JournalEvent> ofEdition = await journal.ReadAsync(StreamId.Edition(call.Id), 0, cancellation).ToListAsync(cancellation).ConfigureAwait(false);
        var facts = new DueFacts(at, call.Id, call.Window)
        {
            Carried = ValueList.From(ofEdition.Where(happened => happened.Kind == EventTable.DeadlineCame.Name).Select(happened => DeadlineRecord.Read(happened).Item)),
            Registrations = waiting,
            Holdings = await HoldingsAsync(cancellation).ConfigureAwait(false),
            CheckpointEvery = makesCheckpoints ? call.CheckpointEvery : null,
            LastCheckpoint = makesCheckpoints ? await checkpoints.LastAsync(cancellation).ConfigureAwait(false) : null,
        };
        Dictionary<(PersonId, OrganisationId?), Standing?> known = await StandingsAsync(waiting, facts.Today, cancellation).ConfigureAwait(false);
        return facts with { StandingOf = (person, organisation, _) => known[(person, organisation)] };
    }

    public async Task<ValueList<ViewRow>> HoldingsAsync(CancellationToken cancellation) =>
        await views.ListAsync(new(JournalViews.Holdings.Name), cancellation).ToListAsync(cancellation).ConfigureAwait(false);

    // Of the accepted ones only those that stand on a condition: there are few.
    private async Task<ValueList<ViewRow>> WaitingAsync(CancellationToken cancellation)
    {
        var rows = new List<ViewRow>();
        foreach (DossierState state in (DossierState[])[DossierState.Submitted, DossierState.Accepted])
        {
            await foreach (ViewRow row in views.ListAsync(new(JournalViews.Registrations.Name, State: Codes.Of(state)), cancellation).ConfigureAwait(false))
            {
                if (RegistrationRows.IsOf(row, call.Id) && (state == DossierState.Submitted || RegistrationRows.EntryOf(row).Conditions.Count > 0))
                {
                    rows.Add(row);
                }
            }
        }

        return ValueList.From(rows);
    }

    private async Task<Dictionary<(PersonId, OrganisationId?), Standing?>> StandingsAsync(ValueList<ViewRow> rows, DateOnly today, CancellationToken cancellation)
    {
        var known = new Dictionary<(PersonId, OrganisationId?), Standing?>();
        foreach (ViewRow row in rows)
        {
            (PersonId person, OrganisationId? organisation) = (RegistrationRows.PersonOf(row), RegistrationRows.EntryOf(row).Organisation);
            known[(person, organisation)] = (await standings.FindAsync(person, organisation, today, cancellation).ConfigureAwait(false)).Standing;
        }

        return known;
    }
}
