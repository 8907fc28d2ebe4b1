using FourPer1000.Domain;
using FourPer1000.Rules;
using FourPer1000.StateMachines;

namespace FourPer1000.Hosting;

/// <summary>Whether somebody may do something that is no step of a lifecycle; steps ask their table.</summary>
internal static class Admission
{
    /// <summary>The machine that does what is due, in the name of the Secretariat.</summary>
    public static Actor Machine { get; } = new(null, Authorities.ExecutiveSecretariat);

    public static AuthoritySet Secretariat { get; } = Authorities.ExecutiveSecretariat;

    public static AuthoritySet PersonOrSecretariat { get; } = [Authorities.Registrant, Authorities.ExecutiveSecretariat];

    /// <summary>Who records figures: those who monitor progress (charter C9.1), and the Secretariat.</summary>
    public static AuthoritySet Monitors { get; } = [Authorities.GlobalLeader, Authorities.RegionalRepresentative, Authorities.ExecutiveSecretariat];

    public static Decision Of(Actor actor, AuthoritySet authorities, string trigger) => actor.By.Overlaps(authorities)
        ? Decision.Grant
        : Decision.Refuse(new Reason(
            StateMachineReasons.NotYoursCode,
            "C1.5",
            [new("trigger", trigger), new("authorities", ValueList.From(authorities.Select(authority => authority.Code)))],
            []));
}
