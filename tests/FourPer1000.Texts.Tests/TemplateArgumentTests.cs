using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Texts.Tests;

public sealed class TemplateArgumentTests
{
    /// <summary>Arguments that no sentence shows, with the reason why.</summary>
    private static readonly Dictionary<string, string> Unshown = new(StringComparer.Ordinal)
    {
        ["authority.not-yours.trigger"] = "The sentence says \"this step\": the trigger's word belongs to its machine, which the reason does not name.",
        ["plan.subjects-not-known.subjects"] = "Up to two hundred countries: the sentence gives their number, the data their codes.",
    };

    public static TheoryData<Language, string> Reasons
    {
        get
        {
            var reasons = new TheoryData<Language, string>();
            foreach (Language language in Languages.All)
            {
                foreach (ReasonKind kind in ReasonCatalogue.All)
                {
                    reasons.Add(language, kind.Code);
                }
            }

            return reasons;
        }
    }

    public static TheoryData<string> Keys =>
        [.. new[] { "decisions", "hosting", "journal", "selection", "verification" }.SelectMany(area => TextFiles.Read(area, Language.English)).Select(pair => pair.Key)];

    [Theory]
    [MemberData(nameof(Reasons))]
    public void The_sentence_of_a_reason_shows_exactly_what_the_reason_was_decided_on(Language language, string code)
    {
        ReasonKind kind = ReasonCatalogue.All.Single(kind => kind.Code == code);

        Phrasebook.In(language).ArgumentsOf($"reason.{code}")
            .Should().BeEquivalentTo(kind.Arguments.Where(name => !Unshown.ContainsKey($"{code}.{name}")));
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_sentence_takes_the_same_arguments_in_every_language(string key)
    {
        ValueList<string> english = Phrasebook.In(Language.English).ArgumentsOf(key);

        Phrasebook.In(Language.French).ArgumentsOf(key).Should().BeEquivalentTo(english);
        Phrasebook.In(Language.Spanish).ArgumentsOf(key).Should().BeEquivalentTo(english);
    }

    [Theory]
    [MemberData(nameof(Reasons))]
    public void A_reason_reads_as_a_sentence_without_holes(Language language, string code)
    {
        ReasonKind kind = ReasonCatalogue.All.Single(kind => kind.Code == code);
        var reason = new Reason(kind.Code, kind.Clause, ValueList.From(kind.Arguments.Select(Sample)), []);

        string sentence = Phrasebook.In(language).Sentence(reason);

        sentence.Should().NotContainAny("…", "{", "}", "[").And.EndWith($". ({kind.Clause})");
    }

    [Fact]
    public void Every_argument_that_is_not_shown_exists() =>
        Unshown.Keys.Should().BeSubsetOf(ReasonCatalogue.All.SelectMany(kind => kind.Arguments.Select(name => $"{kind.Code}.{name}")));

    [Fact]
    public void A_hole_would_be_seen() =>
        Phrasebook.In(Language.English).Sentence(new Reason("registration.office-closed", "C2.6")).Should().Contain("…");

    private static Argument Sample(string name) => name switch
    {
        "limit" => new(name, 3),
        "active" => new(name, (ValueList<string>)["A1", "B2", "F3"]),
        "conditions" => new(name, (ValueList<string>)["organisation-joins"]),
        "authorities" => new(name, (ValueList<string>)["executive-secretariat", "registrant"]),
        "into" => new(name, "p-2"),
        "opensAt" => new(name, new DateTimeOffset(2020, 6, 15, 0, 0, 0, TimeSpan.FromHours(2))),
        "deadline" => new(name, new DateOnly(2020, 9, 30)),
        "role" => new(name, "global-leader"),
        "standing" => new(name, "none"),
        "trigger" => new(name, "appoint"),
        "state" => new(name, "accepted"),
        "objective" => new(name, "C2"),
        "at" => new(name, 2024),
        "due" => new(name, new DateOnly(2030, 12, 31)),
        "label" => new(name, "moderate-progress"),
        "atLow" => new(name, "off-track"),
        "atHigh" => new(name, "on-track"),
        "step" => new(name, "kpis"),
        "steps" => new(name, (ValueList<string>)["kpis", "dashboard-operational"]),
        "subjects" => new(name, (ValueList<string>)["africa", "europe"]),
        "scope" => new(name, "per-region"),
        "subject" => new(name, "africa"),
        "points" or "least" or "years" or "count" or "required" or "whole" => new(name, 3),
        "value" or "target" or "baseline" or "ratio" or "acceleration" or "expected" or "rate" or "fraction" or "slope" or "low" or "high" or "substitute" => new(name, 12.5m),
        "level" => new(name, "imbalance"),
        "from" or "to" => new(name, 12),
        "deciding" or "seat" => new(name, "A1/africa"),
        "decision" => new(name, "as agreed"),
        "rules" => new(name, (ValueList<string>)["quota:women-A1", "most-offices"]),
        "people" => new(name, (ValueList<string>)["p-17", "p-18"]),
        "person" => new(name, "p1"),
        "missing" => new(name, "author"),
        "document" => new(name, "slate"),
        "version" or "position" or "checkpoint" => new(name, 3),
        "stream" or "terms" => new(name, "dossier/2020/p1"),
        "differences" => new(name, (ValueList<string>)["decision.reasons"]),
        "statement" or "stated" or "computed" or "given" or "latest" => new(name, 3),
        "command" => new(name, "request-1"),
        "fault" or "place" or "expected" or "found" or "rule" or "subject" or "quota" or "taskForce" or "attribute" or "name" or "due" or "better" or "without" => new(name, "a-code"),
        _ => throw new InvalidOperationException($"A sample for the argument '{name}' is missing."),
    };
}
