using FourPer1000.Exchange;

namespace FourPer1000.ConsoleHost;

/// <summary>The files that forms are decided against.</summary>
/// <param name="Organisations">The file of organisations.</param>
/// <param name="Affiliations">The file of affiliations; null for none.</param>
/// <param name="Terms">The file of terms; null for the edition's.</param>
internal sealed record ReferencePaths(string Organisations, string? Affiliations, string? Terms)
{
    /// <summary>Reads them whole.</summary>
    /// <exception cref="UnusableInputException">One of them has a fault; all faults are listed.</exception>
    public CallReferences Read(Screen screen)
    {
        using FileStream organisations = File.OpenRead(Organisations);
        using FileStream? affiliations = Affiliations is null ? null : File.OpenRead(Affiliations);
        using FileStream? terms = Terms is null ? null : File.OpenRead(Terms);
        Rules.Reading<CallReferences> reading = CallReferences.Read(
            Edition.Edition2020,
            new(Organisations, organisations),
            affiliations is null ? null : new(Affiliations!, affiliations),
            terms is null ? null : new(Terms!, terms));
        return reading.TryGet(out CallReferences? references) ? references : throw new UnusableInputException(screen, reading.Faults);
    }
}
