using FourPer1000.Rules;

namespace FourPer1000.Hosting;

/// <summary>The desk of proof: makes checkpoints, verifies the journal, hands out the dossier of a decision (charter C10.2).</summary>
/// <param name="journal">The journal.</param>
/// <param name="checkpoints">Where checkpoints are kept.</param>
/// <param name="clock">Dates them.</param>
public sealed class ProofDesk(IJournal journal, ICheckpoints checkpoints, TimeProvider clock)
{
    /// <summary>Makes a checkpoint over everything that is recorded and keeps it.</summary>
    /// <returns>The checkpoint; null where nothing happened since the last one.</returns>
    public async Task<Checkpoint?> MakeCheckpointAsync(CheckpointKey key, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        long settled = await journal.SettledAsync(cancellation).ConfigureAwait(false);
        CheckpointDraft draft = new(await checkpoints.ListAsync(cancellation).ConfigureAwait(false));
        await foreach (JournalEvent happened in journal.ReadAllAsync(draft.UpTo, cancellation).ConfigureAwait(false))
        {
            if (happened.Position > settled)
            {
                break;
            }

            draft.Add(happened);
        }

        if (!draft.HasMoved)
        {
            return null;
        }

        Checkpoint made = draft.Sign(clock.GetUtcNow(), key.PublicKey, key.Sign);
        await checkpoints.KeepAsync(made, cancellation).ConfigureAwait(false);
        return made;
    }

    /// <summary>Goes through the whole journal.</summary>
    /// <param name="trustedKey">The public key; null for any.</param>
    /// <param name="outside">Checkpoints from outside the database; null for those that are kept with it, which whoever changes the one may change, too.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task<JournalReport> VerifyAsync(string? trustedKey, IReadOnlyList<Checkpoint>? outside = null, CancellationToken cancellation = default)
    {
        var scan = new JournalScan(outside ?? await checkpoints.ListAsync(cancellation).ConfigureAwait(false), trustedKey);

        // From below all positions that the journal gives: a row that was slipped in there would be read with its stream.
        long position = long.MinValue;
        while (true)
        {
            try
            {
                await foreach (JournalEvent happened in journal.ReadAllAsync(position, cancellation).ConfigureAwait(false))
                {
                    scan.Add(happened);
                    position = happened.Position;
                }

                return scan.End();
            }
            catch (DamagedEventException damaged) when (damaged.Position > position)
            {
                scan.AddUnreadable(damaged.Position);
                position = damaged.Position;
            }
        }
    }

    /// <summary>The dossier of one decision, with the last checkpoint that covers it.</summary>
    /// <returns>The dossier; null where there is no such event, or no checkpoint covers it yet.</returns>
    public async Task<DecisionDossier?> ExportAsync(StreamId stream, long version, CancellationToken cancellation = default)
    {
        ValueList<Checkpoint> kept = await checkpoints.ListAsync(cancellation).ConfigureAwait(false);
        StreamHead[] heads = [.. CheckpointChain.HeadsOf(kept).Values];
        int place = Array.FindIndex(heads, head => head.Stream == stream);
        if (place < 0 || heads[place].Version < version || version < 1)
        {
            return null;
        }

        var events = new List<JournalEvent>();
        await foreach (JournalEvent happened in journal.ReadAsync(stream, 0, cancellation).ConfigureAwait(false))
        {
            if (happened.Version <= heads[place].Version)
            {
                events.Add(happened);
            }
        }

        JournalEvent decision = events[(int)version - 1];
        string? terms = DossierRecord.IsOf(decision)
            ? await TermsAsync(StreamId.Edition(decision.Act.Edition), DossierRecord.Read(decision).Facts.Terms, cancellation).ConfigureAwait(false)
            : null;
        return new(stream, version, ValueList.From(events), terms, CheckpointSeal.Of(kept[^1]), HeadsTree.Path(heads, place));
    }

    private async Task<string?> TermsAsync(StreamId edition, string id, CancellationToken cancellation)
    {
        await foreach (JournalEvent happened in journal.ReadAsync(edition, 0, cancellation).ConfigureAwait(false))
        {
            if (string.Equals(happened.Kind, EventTable.TermsDeclared.Name, StringComparison.Ordinal)
                && string.Equals(TermsEvent.IdOf(TermsEvent.Read(happened.Facts)), id, StringComparison.Ordinal))
            {
                return happened.Facts;
            }
        }

        return null;
    }
}
