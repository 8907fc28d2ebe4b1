using FourPer1000.Registration;
using FourPer1000.Rules;

namespace FourPer1000.Exchange;

/// <summary>One form with the facts for its decision, as JSON: what <c>explain</c> reads.</summary>
/// <param name="Form">The form.</param>
/// <param name="Dossier">The person's dossier before it.</param>
/// <param name="Facts">The facts; the standing is null where the file does not say it.</param>
/// <param name="UnknownProperties">How many properties were ignored.</param>
public sealed record FormFile(RegistrationForm Form, Dossier Dossier, CallFacts Facts, int UnknownProperties)
{
    /// <summary>Reads the file, or every fault.</summary>
    /// <param name="utf8">The file.</param>
    /// <param name="file">The name for places.</param>
    /// <param name="edition">Whose lists and terms hold.</param>
    public static Reading<FormFile> Read(ReadOnlySpan<byte> utf8, string file, Edition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        Reading<JsonTree> reading = JsonTree.Read(utf8, file);
        if (!reading.TryGet(out JsonTree? tree))
        {
            return Reading.Faulty<FormFile>(reading.Faults);
        }

        List<Fault> faults = [.. tree.Repeated];
        FormFile? form = JsonExpectations.ReadObject(tree.Root, "", faults) is { } reader ? new FormFileReader(reader, edition, faults).Read() : null;
        return form is null || faults.Count > 0 ? Reading.Faulty<FormFile>(faults) : Reading.Of(form);
    }
}
