using FourPer1000.Domain;
using FourPer1000.Registration;
using FourPer1000.Rules;
using FourPer1000.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace FourPer1000.Hosting.Tests;

public sealed class PartnersJournalTests
{
    [Fact]
    public async Task A_portal_runs_on_a_partners_own_journal()
    {
        StandingBook book = Portal.Book;
        (PartnersJournal journal, PartnersKeys keys, PartnersCheckpoints checkpoints) = (new(TimeProvider.System), new(), new());
        IActor actors = new FixedActor(new(new PersonId("p-1"), Authorities.Registrant));

        #region docs-own-journal
        var services = new ServiceCollection();
        services.AddSingleton<IJournal>(journal);
        services.AddSingleton<IPersonKeys>(keys);             // as durable as the journal, or what they sealed is lost
        services.AddSingleton<ICheckpoints>(checkpoints);
        services.AddSingleton(actors);
        services.AddFourPer1000(options => options
            .SignReceiptsWith("a key that all hosts share"u8)
            .ReadStandingFrom(book));

        await using ServiceProvider host = services.BuildServiceProvider();
        using IServiceScope request = host.CreateScope();
        RegistrationDesk desk = request.ServiceProvider.GetRequiredService<RegistrationDesk>();

        RegistrationForm form = new FormBuilder().By("p-1").For("A1").Build();
        RegistrationAnswer answer = await desk.SubmitAsync(form, new CommandId("request-1"), new PersonalDetails("Ada", null, null));
        RegistrationAnswer again = await desk.SubmitAsync(form, new CommandId("request-1"), new PersonalDetails("Ada", null, null));
        #endregion

        answer.Decision.IsGranted.Should().BeTrue();
        (again.IsRepeated, again.Receipt).Should().Be((true, answer.Receipt));
        IViews views = host.GetRequiredService<IViews>();
        views.Should().BeOfType<FoldedViews>();
        (await views.FindAsync("registrations", "2020/p-1/A1"))!.State.Should().Be("accepted");
        (await views.ListAsync(new("registrations", Objective: "B1")).ToArrayAsync()).Should().BeEmpty();
        host.Invoking(one => one.GetRequiredService<IOutbox>()).Should().Throw<InvalidOperationException>().WithMessage("*IOutbox*");
    }

    public static TheoryData<string> Cases => [.. JournalConformance.OfJournal, .. JournalConformance.OfClock];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task The_journal_of_the_page_conforms(string name)
    {
        #region docs-conformance
        using var clock = new ConformanceClock();
        var journal = new PartnersJournal(clock);       // yours, on an empty table
        await JournalConformance.RunAsync(name, new JournalSubject(journal, Clock: clock));
        #endregion
    }

    [Fact]
    public async Task What_was_sealed_is_read_after_a_restart()
    {
        (PartnersJournal journal, PartnersKeys keys, PartnersCheckpoints checkpoints) = (new(TimeProvider.System), new(), new());
        await using (ServiceProvider first = Started())
        {
            using IServiceScope request = first.CreateScope();
            await request.ServiceProvider.GetRequiredService<RegistrationDesk>().SubmitAsync(new FormBuilder().By("p-1").Build(), new("c-1"), new("Ada", null, null));
        }

        await using ServiceProvider second = Started();
        using IServiceScope later = second.CreateScope();

        PersonExport export = await later.ServiceProvider.GetRequiredService<PrivacyDesk>().ExportPersonAsync(new("p-1"), new("x-1"));

        export.Json.Should().Contain("Ada");

        ServiceProvider Started() => new ServiceCollection()
            .AddSingleton<IJournal>(journal).AddSingleton<IPersonKeys>(keys).AddSingleton<ICheckpoints>(checkpoints)
            .AddSingleton<IActor>(new FixedActor(new(new PersonId("p-1"), Authorities.Registrant)))
            .AddFourPer1000(options => options.SignReceiptsWith(new byte[16])).BuildServiceProvider();
    }

    [Fact]
    public async Task A_partners_journal_keeps_the_limit_under_load()
    {
        await using var portal = new Portal(register: services => services.AddSingleton<IJournal>(provider => new PartnersJournal(provider.GetRequiredService<TimeProvider>())));
        ObjectiveCode[] objectives = [.. StrategicPlan.Edition2020.Objectives.Select(objective => objective.Code)];

        RegistrationAnswer[] answers = await Task.WhenAll(objectives.Select((objective, i) =>
            portal.SubmittingAsync(new FormBuilder().For(objective).WithId($"r-{i}").Build(), $"c-{i}")));

        answers.Count(answer => answer.Decision.IsGranted).Should().Be(3);
        (await portal.HoldsAsync()).Should().BeTrue();
    }

    [Fact]
    public async Task Views_that_are_folded_are_those_that_are_kept()
    {
        await using var portal = new Portal();
        await portal.SubmitAsync(new FormBuilder().Build(), "c-1", new("N", null, null));
        await portal.SubmitAsync(new FormBuilder().For("B2").WithId("r-2").Build(), "c-2");
        var folded = new FoldedViews(portal.Journal);

        foreach (JournalView view in JournalViews.All)
        {
            ViewRow[] rows = await portal.Views.ListAsync(new(view.Name)).ToArrayAsync();
            (await folded.ListAsync(new(view.Name)).ToArrayAsync()).Should().Equal(rows);
            (await folded.ListAsync(new(view.Name, Most: 1)).ToArrayAsync()).Should().Equal(rows.Take(1));
        }
    }

    [Fact]
    public void The_policies_need_no_journal()
    {
        #region docs-without-a-journal
        RegistrationForm form = new FormBuilder().AsGlobalLeader().Build();
        Edition edition = Edition.Edition2020;
        var window = new CallWindow(edition.Registration, TimeZoneInfo.FindSystemTimeZoneById(edition.Registration.TimeZone));
        var facts = new CallFacts(
            edition.Id, edition.Registration, window.DateOf(form.SubmittedAt), Standing.Member, new Actor(form.Person, Authorities.Registrant));

        // The dossier is what you have stored for this person: the fold of earlier events, or empty.
        Dossier dossier = Dossier.Empty(form.Person, edition.Id);
        Verdict<DossierEvent> verdict = RegistrationPolicy.Decide(dossier, form, facts);
        string row = new DossierRecord(verdict.Events[0], RecordedFacts.Of(facts)).Write();
        #endregion

        verdict.Decision.IsGranted.Should().BeTrue();
        row.Should().Contain("\"standing\":\"member\"");
    }
}
