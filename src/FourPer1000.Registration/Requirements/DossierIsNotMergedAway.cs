using FourPer1000.Rules;

namespace FourPer1000.Registration;

/// <summary>The dossier was not merged into another one: registrations stand there (charter C2.2).</summary>
public static class DossierIsNotMergedAway
{
    /// <summary>The requirement.</summary>
    public static Requirement<RegistrationFacts> Rule { get; } =
        new(RegistrationReasons.MergedAway, "C2.2", facts => facts.MergedInto is null)
        {
            Arguments = facts => [new("into", facts.MergedInto!.Value.Value)],
            Remedies = _ => [RegistrationRemedies.UseTheOtherId],
        };
}
