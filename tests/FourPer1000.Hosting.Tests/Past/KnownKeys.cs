using System.Security.Cryptography;
using System.Text;
using FourPer1000.Domain;

namespace FourPer1000.Hosting.Tests;

/// <summary>Keys that follow from the names they are asked for by: what was sealed in the corpus can be opened in any year.</summary>
internal sealed class KnownKeys : IPersonKeys
{
    public Task<PersonKey> OpenAsync(PersonId person, CancellationToken cancellation = default) =>
        Task.FromResult(new PersonKey(SHA256.HashData(Encoding.UTF8.GetBytes(person.Value))));

    public async Task<PersonKey?> FindAsync(PersonId person, CancellationToken cancellation = default) => await OpenAsync(person, cancellation);

    public Task EraseAsync(PersonId person, CancellationToken cancellation = default) => Task.CompletedTask;
}
