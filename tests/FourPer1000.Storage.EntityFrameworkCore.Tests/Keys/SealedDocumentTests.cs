using FourPer1000.Storage.Load;

namespace FourPer1000.Storage.EntityFrameworkCore.Tests;

public abstract class SealedDocumentTests : StorageTests
{
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
}
