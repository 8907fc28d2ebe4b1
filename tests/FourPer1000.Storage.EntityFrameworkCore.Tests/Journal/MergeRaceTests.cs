using FourPer1000.Domain;
using FourPer1000.Hosting;
using FourPer1000.Registration;
using FourPer1000.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace FourPer1000.Storage.EntityFrameworkCore.Tests;

/// <summary>A merge and forms for the dossier that it takes over, on two hosts at the same time.</summary>
public abstract class MergeRaceTests : StorageTests
{
    private static readonly PersonId Kept = new("p-2"), Other = new("p-1");

    [Fact]
    public async Task A_form_for_the_dossier_that_is_merged_away_comes_before_the_merge_or_is_refused()
    {
        await using ServiceProvider one = HostOn(), two = HostOn();
        (int before, int refused) = (0, 0);
        for (int round = 0; round < (IsLong ? 200 : 12); round++)
        {
            (PersonId kept, PersonId other) = (new($"{Kept}-{round}"), new($"{Other}-{round}"));
            await Desk(one).SubmitAsync(Form(kept, "A1", round), new($"k-{round}"));

            Task<RegistrationAnswer> merging = Task.Run(() => Desk(one).MergeAsync(kept, other, new($"m-{round}")));
            Task<RegistrationAnswer>[] sending = [.. new[] { "B1", "B2" }.Select(objective => Task.Run(() => Desk(two).SubmitAsync(Form(other, objective, round), new($"{objective}-{round}"))))];
            RegistrationAnswer merged = await merging;
            RegistrationAnswer[] sent = await Task.WhenAll(sending);

            merged.Decision.IsGranted.Should().BeTrue();
            merged.Events.Should().HaveCount(2);
            string[] accepted = [.. sent.Where(answer => answer.Decision.IsGranted).Select(answer => ((DossierEvent.FormAccepted)DossierRecord.Read(answer.Events[0]).Happened).Form.Objective.Value).Order(StringComparer.Ordinal)];
            sent.Where(answer => !answer.Decision.IsGranted && answer.Decision.Reasons.All(reason => reason.Code != RegistrationReasons.MergedAway)).Should().BeEmpty();
            (await Desk(two).FindAsync(kept)).Dossier!.Entries.Select(entry => entry.Objective.Value).Should().Equal([.. new[] { "A1" }.Concat(accepted)], "what was accepted came over, whatever the order");
            Dossier away = (await Desk(two).FindAsync(other)).Dossier!;
            (away.Entries.Count, away.MergedInto).Should().Be((0, kept));
            (before, refused) = (before + accepted.Length, refused + sent.Length - accepted.Length);
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{before} before the merge, {refused} refused");
        await ShouldBeWholeAsync();
    }

    [Fact]
    public async Task Of_two_dossiers_that_are_merged_into_each_other_at_the_same_time_one_stays()
    {
        await using ServiceProvider one = HostOn(), two = HostOn();
        for (int round = 0; round < (IsLong ? 200 : 12); round++)
        {
            (PersonId left, PersonId right) = (new($"{Kept}-{round}"), new($"{Other}-{round}"));
            await Desk(one).SubmitAsync(Form(left, "A1", round), new($"l-{round}"));
            await Desk(one).SubmitAsync(Form(right, "B1", round), new($"r-{round}"));

            RegistrationAnswer[] merged = await Task.WhenAll(
                Task.Run(() => Desk(one).MergeAsync(left, right, new($"lr-{round}"))),
                Task.Run(() => Desk(two).MergeAsync(right, left, new($"rl-{round}"))));

            merged.Should().ContainSingle(answer => answer.Decision.IsGranted);
            merged.Should().ContainSingle(answer => answer.Decision.Reasons.Any(reason => reason.Code == RegistrationReasons.MergedAway));
            Dossier[] dossiers = [(await Desk(one).FindAsync(left)).Dossier!, (await Desk(one).FindAsync(right)).Dossier!];
            dossiers.Select(dossier => dossier.Entries.Count).Should().BeEquivalentTo([0, 2]);
        }

        await ShouldBeWholeAsync();
    }

    private static RegistrationForm Form(PersonId person, ObjectiveCode objective, int round) =>
        new FormBuilder().By(person.Value).For(objective).WithId($"{person}-{objective}-{round}").Build();

    private static RegistrationDesk Desk(IServiceProvider host) => host.CreateScope().ServiceProvider.GetRequiredService<RegistrationDesk>();

    private ServiceProvider HostOn()
    {
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(Clock);
        services.AddSingleton<IActor>(new FixedActor(new(new PersonId("s-1"), [Authorities.Registrant, Authorities.ExecutiveSecretariat])));
        services.AddFourPer1000Storage(_ => Place.Options.WithoutMigrationAtStart());
        services.AddFourPer1000(options => options.SignReceiptsWith("0123456789abcdef"u8));
        return services.BuildServiceProvider();
    }
}
