using FourPer1000.Domain;
using FourPer1000.Hosting;
using FourPer1000.Rules;

namespace FourPer1000.Storage.EntityFrameworkCore;

/// <summary>An event as it is stored: instants as ticks in universal time, the hash as its 32 bytes.</summary>
internal sealed record EventRow(
    long Position,
    string Stream,
    long Version,
    string Kind,
    int KindVersion,
    string Facts,
    string? Sealed,
    string Command,
    int Ordinal,
    string? Actor,
    string Authorities,
    string? Concerned,
    string Edition,
    long RecordedAt,
    long HoldsFrom,
    byte[] Hash)
{
    private const string Comma = ", ";

    public static EventRow Of(JournalEvent happened) => new(
        happened.Position,
        happened.Stream.Value,
        happened.Version,
        happened.Kind,
        happened.KindVersion,
        happened.Facts,
        happened.Sealed,
        happened.Act.Command.Value,
        happened.Ordinal,
        happened.Act.Actor.Id?.Value,
        happened.Act.Actor.By.ToString(),
        happened.Act.Concerned?.Value,
        happened.Act.Edition.Value,
        happened.RecordedAt.UtcTicks,
        happened.Act.HoldsFrom.UtcTicks,
        Convert.FromHexString(happened.Hash.Digits));

    /// <summary>The event again.</summary>
    /// <exception cref="DamagedEventException">A field does not have its form.</exception>
    public JournalEvent ToEvent()
    {
        try
        {
            return new(
                Position,
                new(Stream),
                Version,
                Kind,
                KindVersion,
                Facts,
                Sealed,
                new(new(Command), new(Actor is null ? null : new PersonId(Actor), By()), Concerned is null ? null : new PersonId(Concerned), new(Edition), At(HoldsFrom)),
                Ordinal,
                At(RecordedAt),
                new(Convert.ToHexStringLower(Hash)));
        }
        catch (ArgumentException exception)
        {
            throw new DamagedEventException(Position, exception);
        }
    }

    // The text is what the chain covers: another text for the same set would be a change that no hash shows.
    private AuthoritySet By()
    {
        AuthoritySet set = Authorities.Length == 0
            ? AuthoritySet.None
            : AuthoritySet.Create([.. Authorities.Split(Comma).Select(code => new Authority(code))]);
        return string.Equals(set.ToString(), Authorities, StringComparison.Ordinal) ? set : throw new ArgumentException("The authorities are not in their form.");
    }

    private static DateTimeOffset At(long ticks) => new(ticks, TimeSpan.Zero);
}
