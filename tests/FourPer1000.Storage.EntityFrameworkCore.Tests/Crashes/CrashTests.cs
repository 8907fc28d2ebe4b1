using System.Globalization;
using FourPer1000.Rules;
using FourPer1000.Storage.Load;

namespace FourPer1000.Storage.EntityFrameworkCore.Tests;

public abstract class CrashTests : StorageTests
{
    [Fact]
    public async Task Killed_at_any_moment_a_host_loses_nothing_that_it_acknowledged_and_writes_nothing_twice()
    {
        var random = new Random();
        var acknowledged = new Dictionary<string, int>(StringComparer.Ordinal);
        int kills = IsLong ? 300 : 8;
        for (int i = 0; i < kills; i++)
        {
            using var host = new LoadHost(["append", .. Place.Words, $"run-{i}", "4"]);
            await host.SaysAsync("A ");
            await Task.Delay(random.Next(250));
            host.Kill();
            List<string> lines = await host.AllAsync();
            lines.Should().NotContain(line => line.StartsWith('F'));

            // The last line may have been cut off by the kill.
            foreach (string[] words in lines.Select(line => line.Split(' ')).Where(words => words is ["A", _, { Length: > 0 }]))
            {
                acknowledged.Add(words[1], int.Parse(words[2], CultureInfo.InvariantCulture));
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{kills} kills, {acknowledged.Count} acknowledged commands");
        acknowledged.Count.Should().BeGreaterThan(kills * 2);
        List<JournalEvent> all = await AllAsync();
        var recorded = all.GroupBy(happened => happened.Act.Command.Value).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        acknowledged.Where(pair => recorded.GetValueOrDefault(pair.Key) != pair.Value).Should().BeEmpty();
        (await Journal.CountAsync()).Should().Be(all.Count(happened => EventTable.KindOf(happened).ChangesState));
        await ShouldBeWholeAsync();
    }

    [Fact]
    public async Task A_host_that_has_crashed_goes_on_with_the_command_that_it_did_not_hear_of_again()
    {
        using (var host = new LoadHost(["append", .. Place.Words, "run", "2"]))
        {
            await host.SaysAsync("A ");
            host.Kill();
        }

        (Decision first, int events) = await Registrations.SendAsync(Journal, "run-0-0-again", "p-99", "A1");
        (Decision second, int again) = await Registrations.SendAsync(Journal, "run-0-0-again", "p-99", "A1");

        (second, again).Should().Be((first, events));
        await ShouldBeWholeAsync();
    }

    [Fact]
    public async Task Four_hosts_with_eight_writers_each_leave_exactly_three_registrations_of_one_person()
    {
        LoadHost[] hosts = [.. Enumerable.Range(0, 4).Select(host => new LoadHost(["register", .. Place.Words, $"host-{host}", "8", "p", IsLong ? "12" : "3"]))];
        try
        {
            foreach (LoadHost host in hosts)
            {
                await host.SaysAsync("M");
            }

            foreach (LoadHost host in hosts)
            {
                host.Tell("go");
            }

            var answers = new List<string[]>();
            foreach (LoadHost host in hosts)
            {
                await host.SaysAsync("D");
                answers.AddRange((await host.AllAsync()).Where(line => line.StartsWith('R')).Select(line => line.Split(' ')));
            }

            answers.Should().HaveCount(4 * 8 * (IsLong ? 12 : 3));
            answers.Count(answer => answer[2] == "granted").Should().Be(3);
            answers.Should().OnlyContain(answer => answer[2] == "granted" || answer[2].StartsWith("registration."));
            TestContext.Current.TestOutputHelper?.WriteLine($"{answers.Count} commands of 32 writers on 4 hosts, {answers.Count(answer => answer[2] == "granted")} granted");
            List<JournalEvent> all = await AllAsync();
            all.Should().HaveCount(answers.Count);
            Registrations.DossierOf("p", all).Entries.Count(entry => entry.IsActive).Should().Be(3);
            await ShouldBeWholeAsync();
        }
        finally
        {
            foreach (LoadHost host in hosts)
            {
                host.Dispose();
            }
        }
    }
}
