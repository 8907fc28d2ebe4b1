using FourPer1000.Domain;
using FourPer1000.Registration;
using FourPer1000.Rules;

namespace FourPer1000.Exchange;

/// <summary>Everything that forms are decided against: the edition, the window with its terms, organisations and affiliations.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Window">The window.</param>
/// <param name="Book">Organisations with dated standing and people's affiliations.</param>
public sealed record CallReferences(Edition Edition, CallWindow Window, StandingBook Book)
{
    /// <summary>Reads the reference files; every fault of every file is listed, in the order of files and places.</summary>
    /// <param name="edition">The edition, for lists and default terms.</param>
    /// <param name="organisations">The file of organisations.</param>
    /// <param name="affiliations">The file of affiliations; null for none.</param>
    /// <param name="terms">The file of terms; null for the edition's.</param>
    public static Reading<CallReferences> Read(Edition edition, NamedFile organisations, NamedFile? affiliations, NamedFile? terms)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(organisations);
        var faults = new List<Fault>();
        ValueList<Organisation> read = OrganisationsFile.Read(organisations.Content, organisations.Name, edition, faults, out HashSet<string> named);
        ValueList<Affiliation> further = affiliations is null ? [] : AffiliationsFile.Read(affiliations.Content, affiliations.Name, named, faults);
        Reading<CallWindow> window = terms is null
            ? TermsFile.WindowOf(edition.Registration)
            : TermsFile.Read(terms.ReadWhole(), terms.Name, edition.Registration);
        faults.AddRange(window.Faults);
        return faults.Count == 0 && window.TryGet(out CallWindow? call)
            ? Reading.Of(new CallReferences(edition, call, new(read, further)))
            : Reading.Faulty<CallReferences>(InOrder(faults, [organisations.Name, affiliations?.Name, terms?.Name]));
    }

    private static IEnumerable<Fault> InOrder(List<Fault> faults, string?[] files) => faults
        .OrderBy(fault => Array.IndexOf(files, fault.Place.File))
        .ThenBy(fault => fault.Place.Line)
        .ThenBy(fault => fault.Place.Column);
}
