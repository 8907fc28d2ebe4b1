using System.Text;
using System.Xml.Linq;
using FourPer1000.Hosting;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Storage.EntityFrameworkCore;

/// <summary>XML documents beside the keys of persons, wrapped by the master key: the key ring that several web hosts share.</summary>
/// <remarks>Its two methods are those of ASP.NET's <c>IXmlRepository</c>, so that this package needs no ASP.NET; FourPer1000.Storage.DataProtection puts them behind it.</remarks>
public sealed class SealedDocuments
{
    private readonly KeyRows rows;
    private readonly KeyWrap wrap;

    internal SealedDocuments(StorageDatabase database, MasterKeys keys) => (rows, wrap) = (new(database), new(keys));

    /// <summary>All documents, by name.</summary>
    /// <exception cref="MasterKeyException">One was wrapped by a master key that is not configured.</exception>
    /// <exception cref="JournalUnavailableException">The database cannot be reached.</exception>
    public IReadOnlyCollection<XElement> GetAllElements() => Wait(async () =>
    {
        List<DocumentRow> all = await rows.FindAsync(context => context.Documents.OrderBy(row => row.Name).ToListAsync()).ConfigureAwait(false);
        return all.ConvertAll(row => XElement.Parse(Encoding.UTF8.GetString(wrap.Unwrap(row.Name, row.Wrapped, row.Master)), LoadOptions.PreserveWhitespace));
    });

    /// <summary>Keeps a document; one with the same name is replaced.</summary>
    /// <exception cref="JournalUnavailableException">The database cannot be reached or cannot write.</exception>
    public void StoreElement(XElement element, string friendlyName)
    {
        ArgumentNullException.ThrowIfNull(element);
        ArgumentException.ThrowIfNullOrEmpty(friendlyName);
        byte[] wrapped = wrap.Wrap(friendlyName, Encoding.UTF8.GetBytes(element.ToString(SaveOptions.DisableFormatting)));
        Wait(() => rows.RunAsync(database => database.ExecuteSqlAsync(
            $"INSERT INTO documents (name, wrapped, master) VALUES ({friendlyName}, {wrapped}, {wrap.Current}) ON CONFLICT (name) DO UPDATE SET wrapped = excluded.wrapped, master = excluded.master")));
    }

    /// <summary>Wraps every document anew that an older master key wrapped; see <see cref="EntityPersonKeys.RewrapAsync"/>.</summary>
    /// <returns>How many documents were wrapped anew.</returns>
    public async Task<long> RewrapAsync(CancellationToken cancellation = default)
    {
        List<DocumentRow> older = await rows.FindAsync(context => context.Documents.Where(row => row.Master != wrap.Current).ToListAsync(cancellation)).ConfigureAwait(false);
        foreach (DocumentRow row in older)
        {
            byte[] anew = wrap.Wrap(row.Name, wrap.Unwrap(row.Name, row.Wrapped, row.Master));
            await rows.RunAsync(database => database.ExecuteSqlAsync(
                $"UPDATE documents SET wrapped = {anew}, master = {wrap.Current} WHERE name = {row.Name} AND wrapped = {row.Wrapped}", cancellation)).ConfigureAwait(false);
        }

        return older.Count;
    }

    // The interface is not asynchronous; on a thread of the pool nothing waits for the caller's context.
    private static T Wait<T>(Func<Task<T>> work) => Task.Run(work).GetAwaiter().GetResult();
}
