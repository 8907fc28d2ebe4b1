using FourPer1000.Domain;
using FourPer1000.Registration;
using FourPer1000.Rules;
using FsCheck;
using FsCheck.Fluent;

namespace FourPer1000.Exchange.Tests;

/// <summary>What is written is read again as it was.</summary>
public sealed class RoundTripTests
{
    private static readonly string[] Texts =
        ["", "o", "Ferme du Coteau", "a,b", "\"quoted\"", "two\nlines", "CR\r\nLF", " edge ", "Été — ñ", "\uFEFFmark", "𝔸😀", ";\t|", "=1+1"];

    private static readonly string[] IdEndings = ["", ",", "\"", "\n", " ", "é", "😀", "\uFEFF", "'", ";"];

    private static Gen<string> Text => Gen.Elements(Texts);

    private static Gen<DateOnly> Day => Gen.Choose(0, 6_000).Select(day => new DateOnly(2010, 1, 1).AddDays(day));

    private static Gen<DateInterval> Interval =>
        from first in Day
        from length in Gen.Choose(1, 900)
        from ends in Gen.Choose(0, 3)
        select new DateInterval((ends & 1) == 0 ? first : null, (ends & 2) == 0 ? first.AddDays(length) : null);

    private static Gen<Organisation> AnOrganisation =>
        from ending in Gen.Elements(IdEndings)
        from name in Text
        from category in Gen.Elements([null, .. Edition.Edition2020.Categories])
        from country in Text
        from region in Gen.Elements([null, .. Edition.Edition2020.Atlas.Regions])
        from standings in Standings
        select new Organisation(new("o" + ending), name, category, country.Length == 0 ? null : country, region, standings);

    // Standings that follow each other, with and without gaps, and open ends at the ends only.
    private static Gen<ValueList<DatedStanding>> Standings =>
        from first in Day
        from lengths in Gen.Choose(1, 400).NonEmptyListOf().Resize(4)
        from standings in Gen.Elements(Enum.GetValues<Standing>()).ListOf(lengths.Count)
        from ends in Gen.Choose(0, 3)
        select InARow(first, [.. lengths], [.. standings], (ends & 1) == 0, (ends & 2) == 0);

    private static Gen<RegistrationForm> AForm =>
        from ending in Gen.Elements(IdEndings)
        from person in Gen.Elements(IdEndings)
        from ticks in Gen.Choose(0, int.MaxValue)
        from offset in Gen.Choose(-14 * 60, 14 * 60)
        from action in Gen.Elements(Enum.GetValues<FormAction>())
        from objective in Gen.Elements(Edition.Edition2020.Plan.Objectives.Select(objective => objective.Code))
        from role in Gen.Elements<Role>(Roles.All)
        from region in Gen.Elements([null, .. Edition.Edition2020.Atlas.Regions])
        from organisation in Gen.Elements<OrganisationId?>(null, new OrganisationId("o-member"), new OrganisationId("o-none"))
        from language in Gen.Elements<Language>(Languages.All)
        select Form(ending, person, new DateTimeOffset(2020, 6, 1, 0, 0, 0, TimeSpan.FromMinutes(offset)).AddTicks(ticks * 3_000L), action, objective, role, region, organisation, language);

    [Fact]
    public void Organisations_are_read_as_they_were_written() =>
        Runs.Hold(AnOrganisation.ListOf().Resize(6), organisations =>
        {
            ValueList<Organisation> own = ValueList.From(organisations.DistinctBy(organisation => organisation.Id));
            MemoryStream written = Written(stream => OrganisationsFile.Write(stream, own));

            OrganisationsFile.Read(written, "orgs.csv", Edition.Edition2020).TryGet(out ValueList<Organisation>? read).Should().BeTrue();
            read!.Should().Equal(own);
        }, seed: 11);

    [Fact]
    public void Affiliations_are_read_as_they_were_written() =>
        Runs.Hold(
            (from organisation in AnOrganisation
             from person in Gen.Elements(IdEndings)
             from held in Interval
             select (organisation, new Affiliation(new("p" + person), organisation.Id, held))).ListOf().Resize(8),
            cases =>
            {
                Affiliation[] affiliations = [.. cases.Select(one => one.Item2)];
                MemoryStream written = Written(stream => AffiliationsFile.Write(stream, affiliations));

                AffiliationsFile.Read(written, "aff.csv", cases.Select(one => one.organisation)).TryGet(out ValueList<Affiliation>? read).Should().BeTrue();
                read!.Should().Equal(affiliations);
            },
            seed: 12);

    [Fact]
    public void Forms_are_read_as_they_were_written() =>
        Runs.Hold(AForm.ListOf().Resize(8), forms =>
        {
            RegistrationForm[] own = [.. forms.DistinctBy(form => form.Id)];
            using var reader = new RegistrationsReader(Written(stream => RegistrationsFile.Write(stream, own)), "registrations.csv", Call.References);

            foreach (RegistrationForm form in own)
            {
                RegistrationRow row = reader.Read()!;
                row.Faults.Should().BeEmpty();
                row.Form.Should().Be(form);
                row.Form!.SubmittedAt.Offset.Should().Be(form.SubmittedAt.Offset);
                row.RegistrationId.Should().Be(form.Id.Value);
            }

            reader.Read().Should().BeNull();
            reader.Faults.Should().BeEmpty();
        }, seed: 13);

    private static RegistrationForm Form(
        string id, string person, DateTimeOffset at, FormAction action, ObjectiveCode objective, Role role, string? region, OrganisationId? organisation, Language language) =>
        action == FormAction.Withdraw
            ? new(new("r" + id), new("p" + person), at, action, objective, Role.TeamMember, null, null, Language.English)
            : new(new("r" + id), new("p" + person), at, action, objective, role, role == Role.RegionalRepresentative ? region : null, organisation, language);

    private static ValueList<DatedStanding> InARow(DateOnly first, int[] lengths, Standing[] standings, bool beginsOpen, bool endsOpen)
    {
        var row = new List<DatedStanding>();
        DateOnly from = first;
        for (int i = 0; i < lengths.Length; i++)
        {
            DateOnly to = from.AddDays(lengths[i]);
            row.Add(new(standings[i], new(beginsOpen && i == 0 ? null : from, endsOpen && i == lengths.Length - 1 ? null : to)));
            from = to.AddDays(lengths[i] % 3);
        }

        return ValueList.From(row);
    }

    private static MemoryStream Written(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return new MemoryStream(stream.ToArray());
    }
}
