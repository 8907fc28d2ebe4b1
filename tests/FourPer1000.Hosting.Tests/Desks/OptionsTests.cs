using FourPer1000.Registration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace FourPer1000.Hosting.Tests;

public sealed class OptionsTests
{
    [Fact]
    public async Task A_host_with_faults_does_not_start_and_names_them_all()
    {
        Edition edition = Edition.Edition2020 with { Id = new("a/b"), Registration = RegistrationTerms.Edition2020 with { TimeZone = "europe/paris" } };
        HostApplicationBuilder builder = Host.CreateApplicationBuilder();
        builder.Services.AddFourPer1000(options => options.ForEdition(edition).SignReceiptsWith("short"u8).RetryAtMost(-1).MakeCheckpointsEvery(TimeSpan.Zero));
        using IHost host = builder.Build();

        (await host.Invoking(built => built.StartAsync()).Should().ThrowAsync<OptionsValidationException>()).Which.Failures.Should().HaveCount(6)
            .And.Contain(fault => fault.Contains("europe/paris", StringComparison.Ordinal))
            .And.Contain(fault => fault.Contains("5 bytes", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_deadline_before_the_opening_is_named_at_start()
    {
        Edition edition = Edition.Edition2020 with { Registration = RegistrationTerms.Edition2020 with { Deadline = new(2019, 1, 1) } };
        HostApplicationBuilder builder = Host.CreateApplicationBuilder();
        builder.Services.AddFourPer1000(options => options.ForEdition(edition).SignReceiptsWith(new byte[16]));
        using IHost host = builder.Build();

        (await host.Invoking(built => built.StartAsync()).Should().ThrowAsync<OptionsValidationException>()).WithMessage("*before the day of its opening*");
    }

    [Fact]
    public async Task A_host_that_wants_checkpoints_and_has_no_key_for_them_does_not_start()
    {
        HostApplicationBuilder builder = Host.CreateApplicationBuilder();
        builder.Services.AddFourPer1000(options => options.SignReceiptsWith(new byte[16]).MakeCheckpointsEvery(TimeSpan.FromHours(1)));
        using IHost host = builder.Build();

        (await host.Invoking(built => built.StartAsync()).Should().ThrowAsync<OptionsValidationException>()).WithMessage("*AddFourPer1000Checkpoints*");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_journal_of_ones_own_without_keys_and_checkpoints_does_not_start(bool isBehind)
    {
        HostApplicationBuilder builder = Host.CreateApplicationBuilder();
        if (!isBehind)
        {
            builder.Services.AddSingleton<IJournal>(new PartnersJournal(TimeProvider.System));
        }

        builder.Services.AddFourPer1000(options => options.SignReceiptsWith(new byte[16]));
        if (isBehind)
        {
            builder.Services.AddSingleton<IJournal>(new PartnersJournal(TimeProvider.System));
        }

        using IHost host = builder.Build();

        (await host.Invoking(built => built.StartAsync()).Should().ThrowAsync<OptionsValidationException>()).Which.Failures.Should().HaveCount(2)
            .And.Contain(fault => fault.Contains(nameof(IPersonKeys), StringComparison.Ordinal))
            .And.Contain(fault => fault.Contains(nameof(ICheckpoints), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Keys_and_checkpoints_that_are_added_later_are_as_good()
    {
        HostApplicationBuilder builder = Host.CreateApplicationBuilder();
        builder.Services.AddSingleton<IJournal>(new PartnersJournal(TimeProvider.System));
        builder.Services.AddFourPer1000(options => options.SignReceiptsWith(new byte[16]));
        builder.Services.AddSingleton<IPersonKeys>(new PartnersKeys()).AddSingleton<ICheckpoints>(new PartnersCheckpoints());
        using IHost host = builder.Build();

        await host.StartAsync();

        host.Services.GetRequiredService<IPersonKeys>().Should().BeOfType<PartnersKeys>();
    }

    [Fact]
    public async Task A_host_without_faults_starts_on_a_journal_in_memory()
    {
        HostApplicationBuilder builder = Host.CreateApplicationBuilder();
        builder.Services.AddFourPer1000(options => options.SignReceiptsWith(new byte[16]));
        using IHost host = builder.Build();
        await host.StartAsync();

        host.Services.GetRequiredService<IJournal>().Should().BeOfType<InMemoryJournal>();
        host.Services.GetRequiredService<IViews>().Should().BeSameAs(host.Services.GetRequiredService<IJournal>());
        host.Services.GetRequiredService<IOutbox>().Should().BeSameAs(host.Services.GetRequiredService<IJournal>());
        host.Services.GetRequiredService<TimeProvider>().Should().BeSameAs(TimeProvider.System);
    }

    [Fact]
    public async Task Where_no_actor_is_registered_nobody_gets_past()
    {
        await using ServiceProvider services = new ServiceCollection().AddFourPer1000(options => options.SignReceiptsWith(new byte[16])).BuildServiceProvider();
        using IServiceScope scope = services.CreateScope();

        RegistrationAnswer answer = await scope.ServiceProvider.GetRequiredService<RegistrationDesk>().SubmitAsync(new Testing.FormBuilder().Build(), new("c-1"));

        answer.Decision.Reasons.Should().Contain(reason => reason.Code == "authority.not-yours");
        answer.Events.Should().ContainSingle().Which.Kind.Should().Be("dossier.form-refused");
    }
}
