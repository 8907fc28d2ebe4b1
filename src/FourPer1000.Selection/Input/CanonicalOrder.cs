using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Selection;

/// <summary>Puts an input into its one order, so that neither the slate nor the certificate depends on the order of a file.</summary>
internal static class CanonicalOrder
{
    public static SlateInput Of(SlateInput input) => input with
    {
        People = ValueList.From(input.People.OrderBy(person => person.Id.Value, StringComparer.Ordinal).Select(Of)),
        Candidacies = ValueList.From(input.Candidacies.Order()),
        Standing = ValueList.From(input.Standing.OrderBy(held => held.Seat)),
        Policy = input.Policy with
        {
            Balance = ValueList.From(input.Policy.Balance.Order(StringComparer.Ordinal)),
            Quotas = ValueList.From(input.Policy.Quotas.OrderBy(quota => quota.Id, StringComparer.Ordinal).Select(quota => Of(quota, input.TaskForces))),
            Fixed = Of(input.Policy.Fixed),
            Excluded = Of(input.Policy.Excluded),
        },
    };

    private static SlatePerson Of(SlatePerson person) => person with
    {
        Attributes = ValueList.From(person.Attributes.Where(own => !string.IsNullOrEmpty(own.Value)).OrderBy(own => own.Name, StringComparer.Ordinal)),
    };

    private static SlateQuota Of(SlateQuota quota, ValueList<ObjectiveCode> taskForces) => quota with
    {
        TaskForces = quota.TaskForces is { } named ? ValueList.From(taskForces.Where(named.Contains)) : taskForces,
    };

    private static ValueList<SeatDecision> Of(ValueList<SeatDecision> decisions) =>
        ValueList.From(decisions.OrderBy(decision => decision.Seat).ThenBy(decision => decision.Person.Value, StringComparer.Ordinal));
}
