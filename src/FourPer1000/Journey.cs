using FourPer1000.Domain;
using FourPer1000.Registration;
using FourPer1000.Rules;
using FourPer1000.Selection;

namespace FourPer1000;

/// <summary>The hand-overs between modules, as pure functions: they are policy too, and stand on one page.</summary>
public static class Journey
{
    /// <summary>From registration to selection: the accepted registrations for an office on the initial track become candidacies, where standing still holds on the selection date (charter C3.1, C5.4).</summary>
    /// <remarks>A person's organisation and category are those of the first registration, in code order, that names an organisation of the book. Everything else about a person is unknown here.</remarks>
    /// <param name="edition">The edition, for task forces and regions.</param>
    /// <param name="dossiers">The dossiers of one call.</param>
    /// <param name="book">Standing and affiliations.</param>
    /// <param name="date">The selection date.</param>
    /// <param name="support">The support of a candidacy from the consultation; 0 where there was none.</param>
    /// <param name="policy">The policy of the selection.</param>
    /// <param name="lot">The lot.</param>
    public static SlateInput ToSelection(
        Edition edition, IEnumerable<Dossier> dossiers, StandingBook book, DateOnly date, Func<PersonId, SeatId, long> support, SlatePolicy policy, SlateLot lot)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(dossiers);
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(support);
        (PersonId Person, DossierEntry Entry)[] nominations = [.. dossiers
            .SelectMany(dossier => dossier.Entries.Where(IsNomination).Select(entry => (dossier.Person, entry)))
            .Where(one => book.StandingOf(one.Person, one.entry.Organisation, date) is Standing.Member or Standing.Partner)
            .OrderBy(one => one.Person.Value, StringComparer.Ordinal)];
        return new(
            date,
            ValueList.From(edition.Plan.Objectives.Select(objective => objective.Code)),
            edition.Atlas.Regions,
            ValueList.From(nominations.GroupBy(one => one.Person).Select(own => Nominee(own.Key, own.Select(one => one.Entry.Organisation), book))),
            ValueList.From(nominations.Select(one => new SeatCandidacy(one.Person, SeatOf(one.Entry), support(one.Person, SeatOf(one.Entry))))),
            policy,
            lot);
    }

    private static bool IsNomination(DossierEntry entry) =>
        entry.Role.IsOffice() && entry.Track == Track.Initial && (entry.State is DossierState.Accepted or DossierState.Candidate);

    private static SeatId SeatOf(DossierEntry entry) => new(entry.Objective, entry.Role == Role.GlobalLeader ? SeatId.GlobalLeader : entry.Region!);

    private static SlatePerson Nominee(PersonId person, IEnumerable<OrganisationId?> named, StandingBook book)
    {
        Organisation? organisation = named.Select(id => id is { } known ? book.Find(known) : null).FirstOrDefault(found => found is not null);
        return new(person, organisation?.Id, organisation?.Category is { } category ? [new("category", category)] : []);
    }
}
