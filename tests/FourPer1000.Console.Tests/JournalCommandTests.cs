using System.Globalization;
using System.Text;
using FourPer1000.Exchange;
using FourPer1000.Rules;
using Microsoft.Data.Sqlite;

namespace FourPer1000.ConsoleHost.Tests;

public sealed class JournalCommandTests(JournalCommandTests.JournaledSeason season) : IClassFixture<JournalCommandTests.JournaledSeason>
{
    [Theory]
    [InlineData("en", "The journal is whole")]
    [InlineData("fr", "Le journal est intègre")]
    [InlineData("es", "El diario está íntegro")]
    public void A_season_leaves_a_journal_that_is_whole(string language, string sentence)
    {
        (int exit, _, string error) = Run("journal", "verify", season.Database, "--lang", language);

        exit.Should().Be(0);
        error.Should().Contain(sentence);
    }

    [Fact]
    public void A_journal_that_somebody_changed_is_not_whole_and_the_place_is_named()
    {
        string copy = season.Copy("changed.db");
        Execute(copy, "UPDATE events SET facts = replace(facts, 'team-member', 'global-leader') WHERE position = 5");

        (int exit, _, string error) = Run("journal", "verify", copy);

        exit.Should().Be(1);
        error.Should().Contain("was changed, or does not follow").And.Contain("not whole");
    }

    [Theory]
    [InlineData("en", "The dossier holds")]
    [InlineData("fr", "Le dossier tient")]
    [InlineData("es", "El expediente se sostiene")]
    public void The_dossier_of_a_decision_is_checked_with_nothing_but_its_file(string language, string sentence)
    {
        string dossier = Export();

        (int exit, _, string error) = Run("journal", "verify", dossier, "--key", season.Key, "--lang", language);

        exit.Should().Be(0, error);
        error.Should().Contain(sentence);
    }

    [Theory]
    [InlineData("en", "follows from no rule")]
    [InlineData("fr", "ne découle d’aucune règle")]
    [InlineData("es", "no se deriva de ninguna regla")]
    public void What_is_not_decided_again_is_said_with_its_cause(string language, string sentence)
    {
        string file = season.File($"terms-{language}.json");
        Run("journal", "export", season.Database, "--stream", "edition/2020", "--version", "1", "--out", file);

        (int exit, _, string error) = Run("journal", "verify", file, "--key", season.Key, "--lang", language);

        exit.Should().Be(0, error);
        error.Should().Contain(sentence);
    }

    [Fact]
    public void A_dossier_that_somebody_changed_and_one_of_another_host_do_not_hold()
    {
        string dossier = Export();
        string changed = season.File("changed.json");
        File.WriteAllText(changed, File.ReadAllText(dossier).Replace("\\\"initial\\\"", "\\\"reserve\\\"", StringComparison.Ordinal));

        (int exit, _, string error) = Run("journal", "verify", changed, "--key", season.Key);
        (int other, _, _) = Run("journal", "verify", dossier, "--key", "another");

        exit.Should().Be(1);
        error.Should().Contain("was changed").And.Contain("comes out differently");
        other.Should().Be(1);
    }

    [Fact]
    public void Every_file_that_is_no_dossier_is_unusable_and_says_so()
    {
        string file = season.File("odd.json");
        foreach (string content in (string[])["", "[]", "{}", "{\"stream\":1}", "not JSON", "{\"stream\":\"a/b\",\"version\":1,\"events\":[{}],\"checkpoint\":{},\"path\":[]}"])
        {
            File.WriteAllText(file, content);

            (int exit, _, string error) = Run("journal", "verify", file);

            exit.Should().Be(2, content);
            error.Should().Contain("journal.unreadable-dossier");
        }
    }

    [Fact]
    public void A_view_of_the_past_shows_what_was_known_then()
    {
        (int none, string before, _) = Run("journal", "as-of", season.Database, "--view", "registrations", "--recorded-at", "2020-06-01T00:00:00Z");
        (int some, string then, _) = Run("journal", "as-of", season.Database, "--view", "registrations", "--recorded-at", "2020-08-01T00:00:00Z");
        (int all, string now, _) = Run("journal", "as-of", season.Database, "--view", "registrations");

        (none, some, all).Should().Be((0, 0, 0));
        before.Should().BeEmpty();
        then.Split('\n').Length.Should().BeGreaterThan(10).And.BeLessThan(now.Split('\n').Length);
    }

    [Fact]
    public void What_is_not_there_is_said_and_nothing_is_made()
    {
        string place = season.File("none.db");

        Run("journal", "verify", place).Exit.Should().Be(2);
        Run("journal", "as-of", place, "--view", "registrations").Exit.Should().Be(2);
        Run("journal", "export", season.Database, "--stream", "dossier/2020/nobody", "--version", "1").Exit.Should().Be(1);
        Run("journal", "export", season.Database, "--stream", "odd", "--version", "1").Exit.Should().Be(1);
        Run("journal", "as-of", season.Database, "--view", "registrations", "--recorded-at", "yesterday").Exit.Should().Be(2);
        File.Exists(place).Should().BeFalse();
    }

    [Fact]
    public void Checkpoints_kept_outside_show_what_the_database_alone_would_hide()
    {
        string copy = season.Copy("short.db"), lines = season.File("checkpoints.jsonl");
        File.WriteAllText(lines, Ask(copy, "SELECT content FROM checkpoints") + "\n");
        Execute(copy, "DELETE FROM events WHERE position > 20; DELETE FROM checkpoints");

        Run("journal", "verify", copy).Exit.Should().Be(0);
        (int exit, _, string error) = Run("journal", "verify", copy, "--checkpoints", lines, "--key", season.Key);

        exit.Should().Be(1);
        error.Should().Contain("is not there");
    }

    [Fact]
    public void A_run_that_was_stopped_halfway_is_run_again_and_gives_every_answer()
    {
        const string Head = "registrationId,submittedAt,personId,objective,role,organisationId,action\n";
        string[] rows =
        [
            "r-1,2020-08-20T10:00:00Z,p-1,A1,team-member,,register\n", "r-2,2020-08-20T11:00:00Z,p-1,A1,team-member,,register\n", "r-3,2020-08-20T12:00:00Z,p-1,A1,team-member,,withdraw\n",
            "r-4,2020-08-20T13:00:00Z,p-2,B1,team-member,,register\n",
        ];
        string whole = Written("whole.csv", Head + string.Concat(rows)), half = Written("half.csv", Head + string.Concat(rows.Take(2)));
        string organisations = Written("organisations.csv", "organisationId,name,category,country,region,standing,from,to\n"), database = season.File("halfway.db");
        string expected = Register(whole, season.File("at-once.db"));

        Register(half, database);
        string again = Register(whole, database), third = Register(whole, database);

        expected.Should().Contain("\"outcome\":\"accepted\"").And.Contain("\"outcome\":\"refused\"").And.Contain("\"outcome\":\"withdrawn\"").And.NotContain("unreadable");
        again.Should().Be(expected);
        third.Should().Be(expected);
        string other = Register(Written("other.csv", Head + rows[0].Replace("A1", "C1", StringComparison.Ordinal)), database);
        other.Should().Contain("input.duplicate-id").And.Contain("\"outcome\":\"unreadable\"");
        Ask(database, "SELECT group_concat(command) FROM events WHERE kind LIKE 'dossier.%'").Should().Be("r-1,r-2,r-3,r-4");

        string Written(string name, string content)
        {
            File.WriteAllText(season.File(name), content);
            return season.File(name);
        }

        string Register(string forms, string place)
        {
            (int exit, string output, string error) = Run("register", forms, "--organisations", organisations, "--journal", place);
            exit.Should().Be(0, error);
            return output;
        }
    }

    private string Export()
    {
        string stream = Ask(season.Database, "SELECT stream FROM events WHERE kind = 'dossier.form-accepted' AND facts LIKE '%\"initial\"%' ORDER BY position LIMIT 1");
        string dossier = season.File("dossier.json");
        Run("journal", "export", season.Database, "--stream", stream, "--version", "1", "--out", dossier).Exit.Should().Be(0);
        return dossier;
    }

    private static (int Exit, string Output, string Error) Run(params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter(CultureInfo.InvariantCulture);
        int exit = Application.Run(args, output, error);
        return (exit, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    private static void Execute(string database, string sql)
    {
        using SqliteConnection connection = new($"Data Source={database};Pooling=false");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // Tests write their own statements.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    private static string Ask(string database, string sql)
    {
        using SqliteConnection connection = new($"Data Source={database};Pooling=false");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // Tests write their own statements.
        command.CommandText = sql;
#pragma warning restore CA2100
        return (string)command.ExecuteScalar()!;
    }

    /// <summary>A small season with its journal, made once.</summary>
    public sealed class JournaledSeason : IDisposable
    {
        private readonly string folder = Directory.CreateTempSubdirectory("fourper1000-").FullName;

        public JournaledSeason()
        {
            Run("season", "--fast", "--journal", Database).Exit.Should().Be(0);
            Reading<Checkpoint> checkpoint = CheckpointLine.Read(Ask(Database, "SELECT content FROM checkpoints"), default);
            Key = checkpoint.TryGet(out Checkpoint? made) ? made.Key : throw new InvalidOperationException("The season has no checkpoint.");
        }

        public string Database => File("season.db");

        public string Key { get; }

        public string File(string name) => Path.Combine(folder, name);

        public string Copy(string name)
        {
            System.IO.File.Copy(Database, File(name), overwrite: true);
            return File(name);
        }

        public void Dispose()
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }
}
