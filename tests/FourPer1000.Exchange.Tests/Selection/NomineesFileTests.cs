using System.Text;
using FourPer1000.Domain;
using FourPer1000.Selection;

namespace FourPer1000.Exchange.Tests;

public sealed class NomineesFileTests
{
    [Fact]
    public void What_is_not_said_has_its_default()
    {
        SlateInput input = Nominees.Input("""{"date":"2020-10-05","people":[{"id":"p1"}],"candidacies":[{"person":"p1","taskForce":"F3","seat":"europe","support":3}],"lot":{"scheme":"rfc3797","seed":"9319./"}}""");

        input.TaskForces.Should().HaveCount(24);
        input.Regions.Should().Equal(Atlas.Default.Regions);
        input.Policy.Should().Be(SlatePolicy.Default);
        input.Lot.Should().Be(new SlateLot(LotScheme.Rfc3797, "9319./"));
        input.Candidacies.Should().Equal(new SeatCandidacy(new("p1"), new("F3", "europe"), 3));
    }

    [Fact]
    public void Null_is_no_limit_and_an_empty_list_of_task_forces_is_all_of_them()
    {
        SlateInput input = Nominees.Input(Nominees.Small.Replace("\"mostOffices\":2", "\"mostTaskForces\":null,\"balance\":[]", StringComparison.Ordinal).Replace("[\"A2\"],\"attribute\"", "[],\"attribute\"", StringComparison.Ordinal));

        input.Policy.MostTaskForces.Should().BeNull();
        input.Policy.Balance.Should().BeEmpty();
        input.Policy.Quotas.Should().OnlyContain(quota => quota.TaskForces == null);
        input.Candidacies[3].Support.Should().Be(0);
        input.People[2]["category"].Should().BeNull();
    }

    [Fact]
    public void What_is_written_is_read_as_it_was()
    {
        SlateInput input = Nominees.Input(Nominees.Small);

        Nominees.Input(Encoding.UTF8.GetString(Nominees.Bytes(stream => NomineesFile.Write(stream, input)))).Should().Be(input);
    }

    [Fact]
    public void A_standing_slate_is_read_as_it_was_written()
    {
        SlateInput input = Nominees.Input(Nominees.Small.Replace("\"lot\":", "\"standing\":[{\"person\":\"p1\",\"taskForce\":\"A2\",\"seat\":\"africa\"}],\"lot\":", StringComparison.Ordinal));
        string written = Encoding.UTF8.GetString(Nominees.Bytes(stream => NomineesFile.Write(stream, input)));

        input.Standing.Should().Equal(new StandingSeat(new("A2", "africa"), new("p1")));
        Nominees.Input(written).Should().Be(input);
        SchemaSet.OfThePackage.Problems("nominees", written).Should().BeEmpty();
        Nominees.FaultsOf(written.Replace("\"seat\": \"africa\"\n    }\n  ],\n  \"lot\"", "\"seat\": \"mars\"\n    }\n  ],\n  \"lot\"", StringComparison.Ordinal))
            .Should().ContainSingle().Which.Should().StartWith("input.unknown-seat").And.EndWith("$.standing[0].seat");
    }

    [Theory]
    [InlineData("\"mostOffices\":2", "\"mostOfices\":2", "input.unknown-property 11:12 $.policy.mostOfices")]
    [InlineData("\"seed\":\"demo\"", "\"seed\":\"demo\",\"salt\":1", "input.unknown-property 16:41 $.lot.salt")]
    [InlineData("{\"id\":\"p4\"}", "{\"id\":\"p4\"},{\"id\":\"p4\"}", "input.repeated 5:24 $.people[4]")]
    [InlineData("\"date\":\"2020-10-05\"", "\"date\":\"2020-10-32\"", "input.unreadable-date 1:9 $.date")]
    [InlineData("[\"A1\",\"A2\"]", "[\"A1\",\"A2\",\"Z9\"]", "input.unknown-task-force 1:46 $.taskForces[2]")]
    [InlineData("\"taskForce\":\"A1\",\"seat\":\"global-leader\"", "\"taskForce\":\"A1\",\"seat\":\"mars\"", "input.unknown-seat 6:56 $.candidacies[0].seat")]
    [InlineData("\"support\":12", "\"support\":-1", "input.number-out-of-range 6:82 $.candidacies[0].support")]
    [InlineData("\"support\":12", "\"support\":1.5", "input.wrong-type 6:82 $.candidacies[0].support")]
    [InlineData("\"support\":12", "\"support\":null", "input.null-value 6:82 $.candidacies[0].support")]
    [InlineData("\"scheme\":\"sha256\"", "\"scheme\":\"md5\"", "input.unknown-lot-scheme 16:18 $.lot.scheme")]
    [InlineData("\"seats\":\"all\"", "\"seats\":\"some\"", "input.unknown-quota-seats 12:46 $.policy.quotas[0].seats")]
    [InlineData("\"taskForces\":\"all\"", "\"taskForces\":\"many\"", "input.unknown-task-forces 12:32 $.policy.quotas[0].taskForces")]
    [InlineData("\"fixed\":[{\"person\":\"p4\"", "\"fixed\":[{\"person\":\"p3\"", "input.fixed-without-candidacy 14:12 $.policy.fixed[0]")]
    public void A_fault_has_its_place(string correct, string wrong, string fault)
    {
        string json = Nominees.Small.Replace(correct, wrong, StringComparison.Ordinal);

        Nominees.FaultsOf(json).Should().Equal(fault);
    }

    [Fact]
    public void All_faults_are_listed_in_the_order_of_the_file_and_each_once()
    {
        const string Json = """
            {"date":"soon","regions":["global-leader","africa","africa"],
             "people":[{"id":""},{"id":"p1","organisation":7},{"id":"p1","colour":"red"},5],
             "candidacies":[{"person":"p9","taskForce":"A1"},{"person":"p1","taskForce":"B9","seat":"africa"}],
             "policy":{"quotas":[{"id":"q","attribute":"gender","min":-1}]},
             "lot":{"scheme":"sha256","seed":"a","seed":"b"}}
            """;

        Nominees.FaultsOf(Json).Should().Equal(
            "input.unreadable-date 1:9 $.date",
            "input.region-is-leader 1:27 $.regions[0]",
            "input.repeated 1:52 $.regions[2]",
            "input.missing-value 2:18 $.people[0].id",
            "input.wrong-type 2:48 $.people[1].organisation",
            "input.repeated 2:51 $.people[2]",
            "input.unknown-property 2:62 $.people[2].colour",
            "input.wrong-type 2:78 $.people[3]",
            "input.missing-property 3:17 $.candidacies[0].seat",
            "input.unknown-task-force 3:77 $.candidacies[1].taskForce",
            "input.missing-property 4:22 $.policy.quotas[0].value",
            "input.number-out-of-range 4:59 $.policy.quotas[0].min",
            "input.repeated-property 5:38 $.lot.seed");
    }

    [Fact]
    public void A_fault_of_one_item_does_not_hide_those_of_others()
    {
        const string Json = """
            {"date":"2020-10-05","taskForces":["A1"],"regions":["africa","africa"],
             "people":[{"id":"p1"},{"id":"p1","colour":"red"}],
             "candidacies":[{"person":"p9","taskForce":"A1"},{"person":"p8","taskForce":"B1","seat":"africa"}],
             "lot":{"scheme":"sha256","seed":"a"}}
            """;

        Nominees.FaultsOf(Json).Should().Equal(
            "input.repeated 1:62 $.regions[1]",
            "input.repeated 2:24 $.people[1]",
            "input.unknown-property 2:35 $.people[1].colour",
            "input.missing-property 3:17 $.candidacies[0].seat",
            "input.unknown-person 3:60 $.candidacies[1].person",
            "input.unknown-task-force 3:77 $.candidacies[1].taskForce");
    }

    [Theory]
    [InlineData("null", "input.null-value")]
    [InlineData("7", "input.wrong-type")]
    public void What_is_no_object_hides_no_fault_of_others(string odd, string code)
    {
        string json = $$"""
            {"date":"2020-10-05","taskForces":["A1"],"regions":["africa"],
             "people":[{{odd}},{"id":"p1"},{"id":"p1"}],
             "candidacies":[{{odd}},{"person":"p9","taskForce":"A1","seat":"africa"}],
             "policy":{"quotas":[{{odd}},{"id":"q","attribute":"gender","value":"f","min":-1}]},
             "lot":{"scheme":"sha256","seed":"a"} }
            """;

        Nominees.FaultsOf(json).Select(fault => fault.Split(' ')).Select(fault => $"{fault[0]} {fault[2]}").Should().Equal(
            $"{code} $.people[0]",
            "input.repeated $.people[2]",
            $"{code} $.candidacies[0]",
            "input.unknown-person $.candidacies[1].person",
            $"{code} $.policy.quotas[0]",
            "input.number-out-of-range $.policy.quotas[1].min");
    }

    [Fact]
    public void A_quota_over_no_named_task_force_is_one_over_all_before_and_after_it_is_written()
    {
        SlateInput input = Nominees.Input(Nominees.Small);
        SlateInput empty = input with { Policy = input.Policy with { Quotas = [input.Policy.Quotas[0] with { TaskForces = [] }, input.Policy.Quotas[1]] } };

        empty.Should().Be(input);
        SlateInput read = Nominees.Input(Encoding.UTF8.GetString(Nominees.Bytes(stream => NomineesFile.Write(stream, empty))));
        read.Should().Be(empty);
        ((SlateOutcome.Optimal)SlateSearch.Find(read)).Slate.Should().Be(((SlateOutcome.Optimal)SlateSearch.Find(empty)).Slate);
    }

    [Theory]
    [InlineData("")]
    [InlineData(",\"colour\":1")]
    public void A_lot_may_be_missing_where_only_the_hash_is_asked_for(string more)
    {
        byte[] file = Encoding.UTF8.GetBytes(Nominees.Small.Replace(",\n \"lot\":{\"scheme\":\"sha256\",\"seed\":\"demo\"}", more, StringComparison.Ordinal));

        NomineesFile.Read(file, null, Edition.Edition2020).Faults.Should().Contain(fault => fault.Code == "input.missing-property");
        FourPer1000.Rules.Reading<SlateInput> read = NomineesFile.Read(file, null, Edition.Edition2020, needsLot: false);
        if (more.Length == 0)
        {
            read.TryGet(out SlateInput? input).Should().BeTrue();
            InputHash.Of(input!).Should().Be(InputHash.Of(Nominees.Input(Nominees.Small)));
        }
        else
        {
            read.Faults.Should().ContainSingle().Which.Code.Should().Be("input.unknown-property");
        }
    }

    [Fact]
    public void The_quick_way_reads_what_the_careful_one_reads_and_nothing_else()
    {
        byte[] whole = Encoding.UTF8.GetBytes(Nominees.Small);
        int quick = 0;
        for (int seed = 0; seed < Mutations.Count; seed++)
        {
            byte[] damaged = seed == 0 ? whole : Mutations.Of(whole, new Random(seed));
            if (NomineesScan.Read(damaged)?.WithDefaults(Edition.Edition2020.Plan, Edition.Edition2020.Atlas) is { } input && SlateInputCheck.FaultsOf(input).Count == 0
                && input.TaskForces.All(code => Edition.Edition2020.Plan.Find(code) is not null))
            {
                JsonTree.Read(damaged).TryGet(out JsonTree? tree).Should().BeTrue($"of damage {seed}");
                new NomineesReader(tree!, Edition.Edition2020).Read().TryGet(out SlateInput? careful).Should().BeTrue($"of damage {seed}");
                careful.Should().Be(input, $"of damage {seed}");
                quick++;
            }
        }

        quick.Should().BeGreaterThan(10);
    }

    [Fact]
    public void The_order_of_a_file_does_not_change_its_hash()
    {
        string shuffled = """
            {"lot":{"seed":"another","scheme":"rfc3797"},
             "candidacies":[{"person":"p1","taskForce":"A2","seat":"africa","support":1},{"person":"p3","taskForce":"A1","seat":"africa","support":4},
                            {"seat":"global-leader","support":0,"person":"p4","taskForce":"A2"},{"person":"p2","taskForce":"A1","seat":"africa","support":4},
                            {"person":"p1","taskForce":"A1","seat":"global-leader","support":12}],
             "policy":{"mostTaskForces":3,"balance":["category"],"mostOffices":2,"mostPerOrganisationAndTaskForce":null,"quotas":[
                {"id":"men","taskForces":["A2"],"attribute":"gender","value":"m","min":1,"max":null,"hard":false,"seats":"all"},
                {"id":"women","taskForces":["A2","A1"],"seats":"all","attribute":"gender","value":"f","min":1,"hard":true}],
              "excluded":[{"person":"p1","taskForce":"A2","seat":"africa","reason":null}],
              "fixed":[{"person":"p4","taskForce":"A2","seat":"global-leader","reason":"as agreed"}]},
             "people":[{"id":"p4","attributes":{}},{"attributes":{"gender":"m","category":"producer-organisations"},"id":"p2"},{"id":"p3","attributes":{"youth":""}},
                       {"id":"p1","organisation":"o1","attributes":{"gender":"f","category":"research-education"}}],
             "regions":["africa"],"taskForces":["A1","A2"],"date":"2020-10-05"}
            """;

        InputHash.Of(Nominees.Input(shuffled)).Should().Be(InputHash.Of(Nominees.Input(Nominees.Small)));
    }
}
