using FourPer1000.Domain;
using FourPer1000.Selection;
using FourPer1000.Texts;

namespace FourPer1000.Reporting.Tests;

public sealed class SlateMarkdownTests
{
    private static readonly SlateInput Input = new(
        new(2020, 10, 5), ["A1"], ["africa"],
        [
            new(new("p1"), null, [new("category", "research-education"), new("gender", "f")]),
            new(new("p|2"), null, [new("category", "producer-organisations"), new("gender", "m")]),
            new(new("p3"), null, []),
        ],
        [new(new("p1"), new("A1", "global-leader"), 5), new(new("p|2"), new("A1", "africa"), 3), new(new("p3"), new("A1", "africa"), 1)],
        SlatePolicy.Default with { Quotas = [new("men", ["A1"], QuotaSeats.All, "gender", "m", 1, null, true)] },
        new(LotScheme.Sha256, "demo"));

    [Theory]
    [InlineData(Language.English, "# Decision record of the selection", "There is none: the slate is the proposal.", "is the only nominee")]
    [InlineData(Language.French, "# Procès-verbal de la sélection", "Il n’y en a pas", "est la seule personne proposée")]
    [InlineData(Language.Spanish, "# Acta de la selección", "No hay ninguna", "es la única persona propuesta")]
    public void A_proposal_is_written_in_three_languages(Language language, string title, string none, string why)
    {
        string text = SlateMarkdown.Write(Record(), Phrasebook.In(language));

        text.Should().StartWith(title).And.Contain(none).And.Contain(why).And.Contain("p\\|2").And.Contain("A1 ·").And.NotContainAny("[record", "[seat", "[chart", "{", "…");
    }

    [Fact]
    public void A_departure_stands_with_its_author_its_reason_and_its_effect()
    {
        SlateRecord record = Record();
        var departure = new Departure(new("A1", "africa"), new PersonId("p3"), "secretariat", "declined by telephone", new(2020, 10, 6, 9, 0, 0, TimeSpan.Zero));
        string text = SlateMarkdown.Write(record.Apply(record.Decide(departure).Events[0]), Phrasebook.In(Language.English));

        text.Should().Contain("A1/africa: p3 holds the seat in place of p\\|2. secretariat").And.Contain("declined by telephone")
            .And.Contain("The level support goes from 8 to 6.").And.Contain("These hard rules no longer hold: quota:men.")
            .And.Contain("The quota men is missed: 0 (1 unit off).").And.Contain("A departure from the proposal.")
            .And.Contain("| support | 8 | 6 |");
    }

    [Theory]
    [InlineData(Language.English, "## Seats that change hands", "could have kept the seat; p\\|2 comes.", "Everybody who stands stays.")]
    [InlineData(Language.French, "## Sièges qui changent de titulaire", "aurait pu garder le siège\u202f; p\\|2 arrive.", "Toutes les personnes en place restent.")]
    [InlineData(Language.Spanish, "## Puestos que cambian de titular", "podría haber conservado el puesto; entra p\\|2.", "Todas las personas que ocupan un puesto lo conservan.")]
    public void A_repair_says_which_seats_change_hands(Language language, string heading, string changed, string nobody)
    {
        var book = Phrasebook.In(language);
        string moved = SlateMarkdown.Write(Record(Input with { Standing = [new(new("A1", "africa"), new("p3"))] }), book);
        string same = SlateMarkdown.Write(Record(Input with { Standing = [new(new("A1", "africa"), new("p|2")), new(new("A1", "global-leader"), new("p1"))] }), book);

        moved.Should().Contain(heading).And.Contain($"p3 {changed}").And.NotContain(nobody).And.NotContainAny("[record", "[changed", "{");
        same.Should().Contain(heading).And.Contain(nobody);
        SlateMarkdown.Write(Record(), book).Should().NotContain(heading);
    }

    private static SlateRecord Record(SlateInput input) => SlateRecord.Of(input, ((SlateOutcome.Optimal)SlateSearch.Find(input)).Slate);

    private static SlateRecord Record() => SlateRecord.Of(Input, ((SlateOutcome.Optimal)SlateSearch.Find(Input)).Slate);
}
