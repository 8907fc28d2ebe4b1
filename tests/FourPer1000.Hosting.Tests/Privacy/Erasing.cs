using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Hosting.Tests;

/// <summary>Erasures as a host records them, and everything that can be read of what is held.</summary>
internal static class Erasing
{
    /// <summary>Erases in the name of the Secretariat; whoever was signed in is signed in again.</summary>
    public static async Task EraseAsync(this Portal portal, string person, string command)
    {
        Actor? before = portal.Actors.Always;
        portal.Actors.Always = Portal.Secretariat;
        (await portal.Desk<PrivacyDesk>().ErasePersonAsync(new(person), new(command))).Decision.IsGranted.Should().BeTrue();
        portal.Actors.Always = before;
    }

    /// <summary>A request of certain fields alone, with its end, as retention makes it.</summary>
    public static async Task EraseFieldsAsync(this Portal portal, string person, ErasureRecord what, string command)
    {
        PersonState state = await PersonState.ReadAsync(portal.Journal, new(person), default);
        var act = new Act(new(command), Portal.Secretariat, new PersonId(person), EditionId.Edition2020, portal.Clock.GetUtcNow());
        (await portal.Journal.AppendAsync(new(act, [new(StreamId.Person(new(person)), state.Version, [new(EventTable.ErasureRequested, what.Write())])])))
            .Should().BeOfType<AppendOutcome.Appended>();
        await portal.Get<PersonFiles>().FinishAsync(new(person), default);
    }

    /// <summary>Everything that is stored, and what the exports of people tell.</summary>
    public static async Task<string> TellAsync(this Portal portal, params string[] people)
    {
        Actor? before = portal.Actors.Always;
        portal.Actors.Always = Portal.Secretariat;
        string text = string.Concat(await portal.EventsAsync());
        foreach (string person in people)
        {
            text += (await portal.Desk<PrivacyDesk>().ExportPersonAsync(new(person), new($"tell-{Guid.NewGuid():N}"))).Json;
        }

        portal.Actors.Always = before;
        return text;
    }

    public static async Task<ValueList<ReplayKind>> ReplaysAsync(this Portal portal, string kind)
    {
        var kinds = new List<ReplayKind>();
        foreach (JournalEvent happened in (await portal.EventsAsync()).Where(happened => happened.Kind == kind))
        {
            kinds.Add((await portal.Get<DecisionReplay>().OfAsync(happened.Stream, happened.Version)).Kind);
        }

        return ValueList.From(kinds);
    }
}
