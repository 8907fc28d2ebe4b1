using FourPer1000.Registration;
using FourPer1000.Rules;

namespace FourPer1000.Hosting;

/// <summary>What somebody may see of a dossier. Reading is not recorded.</summary>
/// <param name="Decision">Whether the caller may see it.</param>
/// <param name="Dossier">The dossier; null where it is refused.</param>
public sealed record DossierAnswer(Decision Decision, Dossier? Dossier);
