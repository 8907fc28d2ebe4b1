using FourPer1000.Domain;
using FourPer1000.Registration;
using FourPer1000.Rules;
using FourPer1000.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace FourPer1000.Hosting.Tests;

/// <summary>What the pages of the docs show, as it runs.</summary>
public sealed class HowToTests
{
    [Fact]
    public async Task A_host_is_built_as_the_readme_shows()
    {
        byte[] receiptKey = new byte[32];
        StandingBook book = Portal.Book;
        RegistrationForm form = new FormBuilder().Build();
        var command = new CommandId("request-1");

        #region readme-hosting
        HostApplicationBuilder builder = Host.CreateApplicationBuilder();
        builder.Services.AddFourPer1000(options => options
            .ForEdition(Edition.Edition2020)
            .SignReceiptsWith(receiptKey)
            .ReadStandingFrom(book));
        builder.Services.AddScoped<IActor, SignedIn>();         // yours: who is signed in, with which authorities
        builder.Services.AddDueWork(TimeSpan.FromMinutes(1));   // on as many hosts as you like

        using IHost host = builder.Build();
        await host.StartAsync();                                // a fault in the options stops it here, with all faults named

        using IServiceScope request = host.Services.CreateScope();
        RegistrationDesk desk = request.ServiceProvider.GetRequiredService<RegistrationDesk>();
        RegistrationAnswer answer = await desk.SubmitAsync(form, command);
        RegistrationAnswer again = await desk.SubmitAsync(form, command);    // the first answer and the same receipt
        #endregion

        answer.Decision.IsGranted.Should().BeTrue();
        again.Receipt.Should().Be(answer.Receipt);
        await host.StopAsync();
    }

    [Fact]
    public async Task A_person_is_exported_and_erased_as_the_page_shows()
    {
        await using var portal = new Portal();
        await portal.SubmitAsync(new FormBuilder().Build(), "c-1", new("Ada", "ada@example.org", null));
        PrivacyDesk privacy = portal.Desk<PrivacyDesk>();
        var person = new PersonId("p-1");

        #region docs-erase
        PersonExport export = await privacy.ExportPersonAsync(person, new CommandId("export-1"));
        ErasureAnswer erasure = await privacy.ErasePersonAsync(person, new CommandId("erase-1"));
        #endregion

        export.Json.Should().Contain("Ada");
        erasure.Decision.IsGranted.Should().BeTrue();
        (await privacy.ExportPersonAsync(person, new CommandId("export-2"))).Json.Should().NotContain("Ada");
    }

    [Fact]
    public async Task After_a_restore_erasures_are_applied_again_as_the_page_shows()
    {
        await using var portal = new Portal();
        await portal.SubmitAsync(new FormBuilder().Build(), "c-1", new("Ada", null, null));
        await portal.SubmitAsync(new FormBuilder().By("p-2").WithId("r-2").Build(), "c-2", new("Bea", null, null));
        await portal.Desk<PrivacyDesk>().ErasePersonAsync(new("p-1"), new("erase-1"));
        portal.Actors.Always = Portal.Secretariat;
        PrivacyDesk privacy = portal.Desk<PrivacyDesk>();
        PersonId[] erasedSinceTheBackup = [new("p-1"), new("p-2")];

        #region docs-restore
        // 1. What the restored journal knows: the keys that came back with the backup of keys are destroyed again.
        Verdict<PersonId> applied = await privacy.ReapplyErasuresAsync(new CommandId("restore-1"));

        // 2. What the restored journal does not know any more: from your own list of erased ids.
        foreach (PersonId person in erasedSinceTheBackup)
        {
            await privacy.ErasePersonAsync(person, new CommandId($"again-{person}"));
        }
        #endregion

        applied.Events.Should().Equal(new PersonId("p-1"));
        (await portal.EventsAsync()).Count(happened => happened.Kind == "person.erased").Should().Be(3, "p-1 was asked for once more");
        (await privacy.ExportPersonAsync(new("p-2"), new("x-1"))).Json.Should().NotContain("Bea");
    }

    private sealed class SignedIn : IActor
    {
        public ValueTask<Actor> InAsync(ActingScope scope, CancellationToken cancellation = default) =>
            ValueTask.FromResult(new Actor(scope.Person, Authorities.Registrant));
    }
}
