using System.Globalization;
using FourPer1000.Hosting;
using FourPer1000.Rules;
using FourPer1000.Storage.EntityFrameworkCore;
using FourPer1000.Storage.Load;

// A host of its own, for tests that kill it.
//   append   sqlite|postgres JOURNAL KEYS NAME WRITERS   random commands without end; "A command events" for each that was acknowledged
//   migrate  sqlite|postgres JOURNAL KEYS                "M" before, "D" after
//   register sqlite|postgres JOURNAL KEYS NAME WRITERS PERSON FORMS   waits for a line, then registers one person; "R command granted|reason,reason"
//   rewrap   sqlite|postgres JOURNAL KEYS                wraps all keys by the newer master key; "M" before, "D" after
string[] words = args;
var database = new JournalDatabase(Options(), TimeProvider.System);
switch (words)
{
    case ["append", _, _, _, var name, var writers]:
        await Task.WhenAll(Enumerable.Range(0, int.Parse(writers, CultureInfo.InvariantCulture)).Select(writer => Task.Run(() => AppendAsync(name, writer))));
        break;
    case ["migrate", ..]:
        Say("M");
        await database.MigrateAsync();
        Say("D");
        break;
    case ["rewrap", ..]:
        Say("M");
        await database.Keys.RewrapAsync();
        Say("D");
        break;
    case ["register", _, _, _, var name, var writers, var person, var forms]:
        await database.Journal.FindAsync(new("warm-up"));
        Say("M");
        Console.In.ReadLine();
        await Task.WhenAll(Enumerable.Range(0, int.Parse(writers, CultureInfo.InvariantCulture)).Select(writer => Task.Run(() => RegisterAsync(name, writer, person, int.Parse(forms, CultureInfo.InvariantCulture)))));
        Say("D");
        break;
    default:
        Console.Error.WriteLine("append | migrate | register | rewrap");
        return 2;
}

await database.DisposeAsync();
return 0;

async Task AppendAsync(string name, int writer)
{
    var random = new Random(HashCode.Combine(name, writer));
    for (int i = 0; ; i++)
    {
        string command = $"{name}-{writer}-{i}";
        try
        {
            Say($"A {command} {await Histories.StepAsync(database.Journal, command, random)}");
        }
        catch (JournalUnavailableException exception)
        {
            Say($"F {exception.Message}");
            await Task.Delay(50);
        }
    }
}

async Task RegisterAsync(string name, int writer, string person, int forms)
{
    string[] objectives = ["A1", "A2", "A3", "A4", "A5", "A6", "B1", "B2"];
    for (int i = 0; i < forms; i++)
    {
        string command = $"{name}-{writer}-{i}";
        Decision decision = await SendAsync(command, person, objectives[(writer + i) % objectives.Length]);
        Say($"R {command} {(decision.IsGranted ? "granted" : string.Join(",", decision.Reasons.Select(reason => reason.Code)))}");
    }
}

// On a machine that is overloaded the database may not answer in time: then as the message says, again with the same id.
async Task<Decision> SendAsync(string command, string person, string objective)
{
    while (true)
    {
        try
        {
            return (await Registrations.SendAsync(database.Journal, command, person, objective)).Decision;
        }
        catch (JournalUnavailableException exception)
        {
            Say($"F {exception.Message}");
            await Task.Delay(50);
        }
    }
}

StorageOptions Options()
{
    var options = new StorageOptions();
    options = words[1] == "postgres" ? options.OnPostgres(words[2]).WithKeysOnPostgres(words[3]) : options.OnSqlite(words[2]).WithKeysOnSqlite(words[3]);
    MasterKeys keys = LoadKeys.Old;
    return options.WithMasterKeys(words[0] == "rewrap" ? LoadKeys.New : keys);
}

// One write for each line, so that what a killed host said is there to its last character.
static void Say(string line)
{
    lock (Console.Out)
    {
        Console.Out.Write(line + "\n");
        Console.Out.Flush();
    }
}
