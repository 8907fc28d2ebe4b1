using FourPer1000.Exchange;
using FourPer1000.Rules;

namespace FourPer1000.ConsoleHost;

/// <summary>The act of registering: decides a file of forms and says what became of them.</summary>
internal static class Registering
{
    /// <summary>Decides every row in its order and writes a decision for each.</summary>
    /// <param name="references">What forms are decided against.</param>
    /// <param name="forms">The file of forms.</param>
    /// <param name="decisions">Takes the decisions as JSON Lines.</param>
    /// <param name="screen">Says what makes the file unreadable.</param>
    /// <param name="progress">Told how many rows are done; null for nobody.</param>
    /// <exception cref="UnusableInputException">The file cannot be read.</exception>
    public static RegistrationTotals Run(CallReferences references, NamedFile forms, Stream decisions, Screen screen, Action<int>? progress = null)
    {
        using var batch = new RegistrationBatch(references);
        ValueList<Fault> faults = batch.Run(forms, decisions, progress);
        return faults.Count == 0 ? batch.Totals() : throw new UnusableInputException(screen, faults);
    }
}
