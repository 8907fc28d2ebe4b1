using FourPer1000.Exchange;
using FourPer1000.Hosting;
using FourPer1000.Registration;
using FourPer1000.Selection;
using FourPer1000.Testing;

namespace FourPer1000.ConsoleHost;

/// <summary>The act of recording: every form and the proposed slate go through the desks into a journal, which is then sealed by a checkpoint and checked.</summary>
internal sealed class Journaling(string? place) : TimeProvider
{
    private DateTimeOffset now = DateTimeOffset.MinValue;

    /// <summary>The time of the season: that of the form at hand.</summary>
    public override DateTimeOffset GetUtcNow() => now;

    /// <summary>Records the season.</summary>
    /// <param name="world">The world.</param>
    /// <param name="references">What forms are decided against.</param>
    /// <param name="selection">What selection came to.</param>
    /// <param name="told">Told how many forms are recorded.</param>
    /// <returns>What the journal turned out to be, and the public key of its checkpoint.</returns>
    public async Task<(JournalReport Report, string Key)> RunAsync(World world, CallReferences references, SelectionTotals selection, Action<int> told)
    {
        DirectoryInfo? temporary = place is null ? Directory.CreateTempSubdirectory("fourper1000-journal-") : null;
        try
        {
            return await RunAsync(place ?? Path.Combine(temporary!.FullName, "journal.db"), world, references, selection.Input, told);
        }
        finally
        {
            temporary?.Delete(recursive: true);
        }
    }

    private async Task<(JournalReport, string)> RunAsync(string database, World world, CallReferences references, SlateInput input, Action<int> told)
    {
        await using var host = new JournalHost(database, references.Edition, references.Book, this);
        await host.Database.MigrateAsync();
        int done = 0;
        foreach (RegistrationForm form in world.Forms)
        {
            now = form.SubmittedAt;
            await host.Registrations.SubmitAsync(form, new(form.Id.Value));
            told(++done);
        }

        now = new(input.Date.ToDateTime(new(12, 0)), TimeSpan.Zero);
        await host.Selections.ProposeAsync(input, new($"season-{world.Seed}-slate"));
        using var key = CheckpointKey.Create();
        await host.Proof.MakeCheckpointAsync(key);

        // A journal that was there before may have checkpoints of other keys.
        return (await host.Proof.VerifyAsync(trustedKey: null), key.PublicKey);
    }
}
