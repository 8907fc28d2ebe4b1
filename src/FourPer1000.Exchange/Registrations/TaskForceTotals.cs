using FourPer1000.Domain;

namespace FourPer1000.Exchange;

/// <summary>What became of the forms for one task force, and what stands at the end.</summary>
/// <param name="Objective">The task force.</param>
/// <param name="Accepted">Forms that were accepted.</param>
/// <param name="Refused">Forms that were refused.</param>
/// <param name="Withdrawn">Withdrawals that were carried out.</param>
/// <param name="Leaders">People registered as global leader.</param>
/// <param name="Representatives">People registered as regional representative.</param>
/// <param name="Members">People registered as team member.</param>
/// <param name="Reserve">How many registrations stand on the reserve track.</param>
public sealed record TaskForceTotals(
    ObjectiveCode Objective, int Accepted, int Refused, int Withdrawn, int Leaders, int Representatives, int Members, int Reserve)
{
    /// <summary>How many forms could be read.</summary>
    public int Forms => Accepted + Refused + Withdrawn;
}
