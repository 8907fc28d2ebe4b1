using System.Xml.Linq;
using FourPer1000.Storage.Load;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.DependencyInjection;

namespace FourPer1000.Storage.EntityFrameworkCore.Tests;

public abstract class SealedDocumentTests : StorageTests
{
    [Fact]
    public async Task What_one_web_host_protects_another_one_opens()
    {
        await using var other = new JournalDatabase(Place.Options, Clock);

        string cookie = Host(Database).CreateProtector("cookie").Protect("hello");

        Host(other).CreateProtector("cookie").Unprotect(cookie).Should().Be("hello");
        Database.Documents.GetAllElements().Should().NotBeEmpty();
    }

    [Fact]
    public async Task Documents_are_wrapped_and_wrapped_anew()
    {
        Database.Documents.StoreElement(new("a", "first"), "one");
        Database.Documents.StoreElement(new("a", "second"), "one");
        Database.Documents.StoreElement(new("b"), "two");

        await using (var newer = new JournalDatabase(Place.Options.WithMasterKeys(LoadKeys.New), Clock))
        {
            (await newer.Documents.RewrapAsync()).Should().Be(2);
        }

        await using var alone = new JournalDatabase(Place.Options.WithMasterKeys(LoadKeys.NewAlone), Clock);
        alone.Documents.GetAllElements().Select(element => element.ToString()).Should().Equal("<a>second</a>", "<b />");
        Action old = () => Database.Documents.GetAllElements();
        old.Should().Throw<MasterKeyException>();
    }

    private static IDataProtectionProvider Host(JournalDatabase database)
    {
        var services = new ServiceCollection();
        services.AddDataProtection().SetApplicationName("portal");
        services.Configure<KeyManagementOptions>(options => options.XmlRepository = new Ring(database.Documents));
        return services.BuildServiceProvider().GetRequiredService<IDataProtectionProvider>();
    }

    private sealed class Ring(SealedDocuments documents) : IXmlRepository
    {
        public IReadOnlyCollection<XElement> GetAllElements() => documents.GetAllElements();

        public void StoreElement(XElement element, string friendlyName) => documents.StoreElement(element, friendlyName);
    }
}
