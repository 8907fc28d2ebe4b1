using FourPer1000.Domain;
using FourPer1000.Exchange;
using FourPer1000.Registration;

namespace FourPer1000.ConsoleHost;

/// <summary>What became of the forms for one task force, and what stands at the end.</summary>
internal sealed class TaskForceTally
{
    private readonly int[] outcomes = new int[Enum.GetValues<RegistrationOutcome>().Length];
    private readonly int[] roles = new int[Roles.All.Count];

    /// <summary>How many forms were read.</summary>
    public int Forms => outcomes.Sum();

    /// <summary>How many registrations stand on the reserve track.</summary>
    public int Reserve { get; private set; }

    /// <summary>How many people are registered at the end.</summary>
    public int Registered => roles.Sum();

    /// <summary>How many forms had an outcome.</summary>
    public int Count(RegistrationOutcome outcome) => outcomes[(int)outcome];

    /// <summary>How many people are registered in a role at the end.</summary>
    public int Count(Role role) => roles[(int)role];

    /// <summary>Counts a form.</summary>
    public void Add(RegistrationOutcome outcome) => outcomes[(int)outcome]++;

    /// <summary>Counts a registration that stands.</summary>
    public void AddStanding(DossierEntry entry)
    {
        roles[(int)entry.Role]++;
        Reserve += entry.Track == Track.Reserve ? 1 : 0;
    }
}
