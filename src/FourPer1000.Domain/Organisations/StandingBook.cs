namespace FourPer1000.Domain;

/// <summary>Organisations with dated standing and people's dated affiliations: what a person's standing at a date is read from (charter C1.2).</summary>
public sealed class StandingBook
{
    private readonly Dictionary<OrganisationId, Organisation> organisations;
    private readonly Dictionary<PersonId, Affiliation[]> affiliations;

    /// <summary>A book of organisations and affiliations.</summary>
    /// <exception cref="ArgumentException">An organisation is given twice.</exception>
    public StandingBook(IEnumerable<Organisation> organisations, IEnumerable<Affiliation> affiliations)
    {
        ArgumentNullException.ThrowIfNull(organisations);
        ArgumentNullException.ThrowIfNull(affiliations);
        this.organisations = organisations.ToDictionary(organisation => organisation.Id);
        this.affiliations = affiliations.GroupBy(affiliation => affiliation.Person).ToDictionary(group => group.Key, group => group.ToArray());
    }

    /// <summary>The organisations, in the order in which they were given.</summary>
    public IReadOnlyCollection<Organisation> Organisations => organisations.Values;

    /// <summary>Whether anybody is affiliated: without it a person's standing is that of the organisation on the form.</summary>
    public bool HasAffiliations => affiliations.Count > 0;

    /// <summary>An organisation, or null where the book has none of that id.</summary>
    public Organisation? Find(OrganisationId id) => organisations.GetValueOrDefault(id);

    /// <summary>A person's standing on a day: the best over the affiliations that hold on it and the organisation behind the form.</summary>
    /// <param name="person">The person.</param>
    /// <param name="behindTheForm">The organisation that a form names; counts for that form as well. Null for none.</param>
    /// <param name="day">The day, in the call's time zone.</param>
    /// <returns>The best standing; null where nobody knows because an organisation is not in the book.</returns>
    public Standing? StandingOf(PersonId person, OrganisationId? behindTheForm, DateOnly day)
    {
        Standing best = Standing.None;
        bool unknown = false;
        if (behindTheForm is { } named)
        {
            Consider(named, day, ref best, ref unknown);
        }

        foreach (Affiliation affiliation in affiliations.GetValueOrDefault(person, []))
        {
            if (affiliation.Held.Contains(day))
            {
                Consider(affiliation.Organisation, day, ref best, ref unknown);
            }
        }

        // What is unknown could only make it better: it matters where nothing is known that is enough for an office.
        return unknown && best == Standing.None ? null : best;
    }

    /// <summary>Whether the person is affiliated with any organisation on a day.</summary>
    public bool IsAffiliated(PersonId person, DateOnly day)
    {
        foreach (Affiliation affiliation in affiliations.GetValueOrDefault(person, []))
        {
            if (affiliation.Held.Contains(day))
            {
                return true;
            }
        }

        return false;
    }

    private void Consider(OrganisationId id, DateOnly day, ref Standing best, ref bool unknown)
    {
        if (organisations.TryGetValue(id, out Organisation? organisation))
        {
            Standing standing = organisation.StandingOn(day);
            best = standing > best ? standing : best;
        }
        else
        {
            unknown = true;
        }
    }
}
