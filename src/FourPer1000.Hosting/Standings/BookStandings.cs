using FourPer1000.Domain;

namespace FourPer1000.Hosting;

/// <summary>Standing from a book that the host has loaded.</summary>
/// <param name="book">The book.</param>
public sealed class BookStandings(StandingBook book) : IStandings
{
    /// <inheritdoc/>
    public ValueTask<PersonStanding> FindAsync(PersonId person, OrganisationId? behindTheForm, DateOnly day, CancellationToken cancellation = default) =>
        ValueTask.FromResult(new PersonStanding(book.StandingOf(person, behindTheForm, day), book.IsAffiliated(person, day)));
}
