using FourPer1000.Hosting;
using FourPer1000.Registration;

namespace FourPer1000.Storage.Load;

/// <summary>Random commands on a few people, several streams at a time among them.</summary>
public static class Histories
{
    private static readonly string[] Objectives = ["A1", "A2", "B1", "C3", "D4", "F2"];

    private static readonly string[] Measures = ["A1.parties-enlisted", "A1.parties-ndc-include-sh-soc"];

    /// <summary>Carries out one command.</summary>
    /// <returns>How many events it recorded.</returns>
    public static async Task<int> StepAsync(IJournal journal, string command, Random random)
    {
        string person = $"p-{random.Next(12)}";
        switch (random.Next(10))
        {
            case < 4:
                return (await Registrations.SendAsync(journal, command, person, Objectives[random.Next(Objectives.Length)])).Events;
            case < 6:
                return (await Registrations.SendAsync(journal, command, person, Objectives[random.Next(Objectives.Length)], FormAction.Withdraw)).Events;
            case 6:
                DateOnly day = new(2020 + random.Next(5), 12, 31);
                string measure = Measures[random.Next(Measures.Length)];
                return await AppendAsync(journal, command, null, (StreamId.Observations(measure), [Acts.Observed(measure, day, random.Next(100))]));
            case 7:
                return await AppendAsync(journal, command, person, (StreamId.Person(new(person)), [Acts.Erased()]));
            default:
                string objective = Objectives[random.Next(Objectives.Length)];
                return await AppendAsync(
                    journal,
                    command,
                    person,
                    (StreamId.Person(new(person)), [Acts.Details("n")]),
                    (StreamId.Dossier(Acts.Edition, new(person)), [Acts.Refused(person, objective), Acts.Accepted(person, objective)]));
        }
    }

    private static async Task<int> AppendAsync(IJournal journal, string command, string? person, params (StreamId Stream, NewEvent[] Events)[] streams)
    {
        while (true)
        {
            var appends = new List<StreamAppend>();
            foreach ((StreamId stream, NewEvent[] events) in streams)
            {
                JournalEvent? last = await journal.ReadAsync(stream).LastOrDefaultAsync();
                appends.Add(new(stream, last?.Version ?? 0, [.. events]));
            }

            switch (await journal.AppendAsync(new(Acts.By(command, person), [.. appends])))
            {
                case AppendOutcome.Appended appended:
                    return appended.Events.Count;
                case AppendOutcome.Repeated repeated:
                    return repeated.Events.Count;
            }
        }
    }
}
