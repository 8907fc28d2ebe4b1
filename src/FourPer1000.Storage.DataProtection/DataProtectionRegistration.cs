using FourPer1000.Storage.EntityFrameworkCore;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace FourPer1000.Storage.DataProtection;

/// <summary>Keeps the key ring of data protection where several hosts find it.</summary>
public static class DataProtectionRegistration
{
    /// <summary>Keeps the key ring beside the keys of persons, each document wrapped by the master key: what one host protects, every other host with the same application name opens.</summary>
    /// <remarks>
    /// Needs <see cref="StorageRegistration.AddFourPer1000Storage"/>, before or after. The master key rotates with that of the persons: see <see cref="SealedDocuments.RewrapAsync"/>.
    /// The documents are sealed as a whole, so nothing in them is encrypted a second time unless the host says so with one of the framework's own methods.
    /// </remarks>
    /// <param name="builder">What <c>AddDataProtection</c> returned.</param>
    public static IDataProtectionBuilder PersistKeysToFourPer1000(this IDataProtectionBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider => new ConfigureOptions<KeyManagementOptions>(options =>
        {
            options.XmlRepository = new KeyRing(provider.GetRequiredService<JournalDatabase>().Documents);

            // Without one the framework would warn that keys lie open, which they do not.
            options.XmlEncryptor ??= new NullXmlEncryptor();
        }));
        return builder;
    }
}
