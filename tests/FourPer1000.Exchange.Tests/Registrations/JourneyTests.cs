using FourPer1000.Domain;
using FourPer1000.Registration;
using FourPer1000.Selection;
using FourPer1000.Testing;

namespace FourPer1000.Exchange.Tests;

public sealed class JourneyTests
{
    private static readonly DateOnly Day = new(2020, 10, 5);

    [Fact]
    public void The_nominees_are_those_whose_office_was_accepted_in_time_and_whose_standing_holds()
    {
        var world = World.Create(5, WorldSize.Tenth);
        var book = new StandingBook(world.Organisations, world.Affiliations);
        TermsFile.WindowOf(Edition.Edition2020.Registration).TryGet(out CallWindow? window);
        var run = new RegistrationRun(new(Edition.Edition2020, window!, book));
        foreach (RegistrationForm form in world.Forms)
        {
            run.Decide(form);
        }

        SlateInput input = Journey.ToSelection(Edition.Edition2020, run.Dossiers, book, Day, (person, seat) => world.SupportOf(person, seat.ToString()), SlatePolicy.Default, new(LotScheme.Sha256, "x"));

        SlateInputCheck.FaultsOf(input).Should().BeEmpty();
        (PersonId Person, DossierEntry Entry)[] accepted = [.. run.Dossiers.SelectMany(dossier => dossier.Entries.Select(entry => (dossier.Person, entry)))
            .Where(one => one.entry is { State: DossierState.Accepted, Track: Track.Initial, Role: Role.GlobalLeader or Role.RegionalRepresentative })];
        input.Candidacies.Count.Should().BeInRange(1, accepted.Length);
        accepted.Where(one => book.StandingOf(one.Person, one.Entry.Organisation, Day) is Standing.Member or Standing.Partner)
            .Select(one => $"{one.Entry.Objective}/{(one.Entry.Role == Role.GlobalLeader ? "global-leader" : one.Entry.Region)}/{one.Person}")
            .Should().BeEquivalentTo(input.Candidacies.Select(candidacy => candidacy.ToString()));
        input.Candidacies.Should().OnlyContain(candidacy => candidacy.Support >= 0 && candidacy.Support <= 40);
        input.People.Should().OnlyContain(person => person["category"] != null || person.Organisation == null || book.Find(person.Organisation!.Value)!.Category == null);
    }
}
