using FourPer1000.Domain;
using FourPer1000.Exchange;
using FourPer1000.Reporting;
using FourPer1000.Rules;
using FourPer1000.Selection;
using FourPer1000.Testing;
using FourPer1000.Texts;

namespace FourPer1000.ConsoleHost;

/// <summary>The act of selecting: nominees from the accepted offices, the best slate, a question about somebody who was not seated, charts.</summary>
internal sealed class Selecting(SeasonFolder folder, Screen screen)
{
    /// <summary>Monday after the window closed.</summary>
    private static readonly DateOnly Day = new(2020, 10, 5);

    /// <summary>Runs the act from what registration left.</summary>
    /// <param name="world">The world; support comes from it until there is a consultation.</param>
    /// <param name="references">What forms were decided against.</param>
    public SelectionTotals Run(World world, CallReferences references)
    {
        folder.Write("nominees.json", stream => NomineesFile.Write(stream, InputOf(world, references)));
        SlateInput input = NomineesInput.Read(screen, folder.PathOf("nominees.json"));
        SlateOutcome outcome = SlateSearch.Find(input);
        folder.Write("slate.json", stream => SlateFile.Write(stream, SlateReport.Of(outcome), Phrasebook.In(Language.English)));
        folder.Write("lots.json", stream => LotOrderFile.Write(stream, input));
        if (CertificateReport.Of(outcome) is { } proof)
        {
            folder.Write("certificate.json", stream => CertificateFile.Write(stream, proof));
        }

        Slate slate = outcome is SlateOutcome.Optimal optimal ? optimal.Slate : throw new InvalidOperationException("A season without hard rules has a best slate.");
        WhyAnswer? answer = Question(input, slate) is { } asked ? WhySearch.Ask(input, outcome, asked.Person, asked.Seat, SearchLimits.Default) : null;
        if (answer is not null)
        {
            folder.Write("why.json", stream => WhyFile.Write(stream, answer, Phrasebook.In(Language.English)));
        }

        foreach (Language language in Languages.All)
        {
            folder.Write($"slate.{language.Code()}.md", SlateMarkdown.Write(SlateRecord.Of(input, slate), Phrasebook.In(language)));
            folder.Write($"seats.{language.Code()}.svg", SeatsChart.Svg(input, slate.Seats, Phrasebook.In(language)));
        }

        bool isVerified = VerifyCommand.FaultOf(
            screen, input, ("slate.json", File.ReadAllBytes(folder.PathOf("slate.json"))), ("certificate.json", File.ReadAllBytes(folder.PathOf("certificate.json")))) is null;
        return new(input, slate, answer, isVerified);
    }

    private static SlateInput InputOf(World world, CallReferences references)
    {
        var run = new RegistrationRun(references);
        foreach (Registration.RegistrationForm form in world.Forms)
        {
            run.Decide(form);
        }

        ValueList<SlateQuota> quotas =
        [
            .. references.Edition.Plan.Objectives.Select(objective => new SlateQuota($"producers-{objective.Code}", [objective.Code], QuotaSeats.All, "category", "producer-organisations", 1, null, false)),
            new("research-leaders", null, QuotaSeats.GlobalLeader, "category", "research-education", null, references.Edition.Plan.Objectives.Count / 3, false),
        ];
        return Journey.ToSelection(
            references.Edition, run.Dossiers, references.Book, Day, (person, seat) => world.SupportOf(person, seat.ToString()),
            SlatePolicy.Default with { MostPerOrganisationAndTaskForce = 1, Quotas = quotas },
            new(LotScheme.Sha256, $"season {world.Seed}"));
    }

    // Who has the most support of those who hold no seat at all: the first to ask why not.
    private static SeatCandidacy? Question(SlateInput input, Slate slate)
    {
        HashSet<PersonId?> seated = [.. slate.Seats.Select(seat => seat.Person)];
        return input.Candidacies.Where(candidacy => !seated.Contains(candidacy.Person))
            .OrderByDescending(candidacy => candidacy.Support).ThenBy(candidacy => candidacy)
            .Select(candidacy => (SeatCandidacy?)candidacy).FirstOrDefault();
    }
}
