using FourPer1000.Rules;

namespace FourPer1000.Hosting;

/// <summary>News that wait for delivery, each with a state of its own. Thread-safe, and safe for several hosts on one database.</summary>
public interface IOutbox
{
    /// <summary>Takes news that are due and not in other hands, oldest first.</summary>
    /// <param name="most">At most so many.</param>
    /// <param name="lease">How long they are in the taker's hands; what is not done by then is handed out again.</param>
    /// <param name="cancellation">Stops it.</param>
    Task<ValueList<OutboxItem>> TakeAsync(int most, TimeSpan lease, CancellationToken cancellation = default);

    /// <summary>The news is delivered.</summary>
    Task DoneAsync(string id, CancellationToken cancellation = default);

    /// <summary>It could not be delivered: try again from then on.</summary>
    Task LaterAsync(string id, DateTimeOffset from, CancellationToken cancellation = default);

    /// <summary>How many news wait.</summary>
    Task<long> CountAsync(CancellationToken cancellation = default);
}
