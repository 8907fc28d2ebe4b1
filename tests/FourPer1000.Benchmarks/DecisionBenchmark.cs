using System.Runtime.CompilerServices;
using FluentValidation;
using FourPer1000.Domain;
using FourPer1000.Registration;
using FourPer1000.Rules;

namespace FourPer1000.Benchmarks;

/// <summary>A granted decision over three forms: by the composed rule, by hand, by FluentValidation.</summary>
internal static class DecisionBenchmark
{
    private static readonly RegistrationFacts[] Facts = SampleFacts.Granted(2_000);
    private static readonly FormValidator Validator = new();

    public static double AgainstIfChain() => Stopwatches.MedianRatio(() => Repeat(Composed, 100), () => Repeat(ByHand, 100));

    public static double AgainstFluentValidation() => Stopwatches.MedianRatio(() => Repeat(Composed, 2), () => Repeat(Validated, 2));

    public static double AllocatedBytes() => Stopwatches.Allocated(() => Composed());

    private static void Repeat(Func<int> side, int times)
    {
        for (int i = 0; i < times; i++)
        {
            if (side() != Facts.Length)
            {
                throw new InvalidOperationException("Every form is to be granted.");
            }
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Composed()
    {
        Specification<RegistrationFacts> rule = RegistrationPolicy.Registrable;
        int granted = 0;
        foreach (RegistrationFacts facts in Facts)
        {
            granted += rule.Evaluate(facts).IsGranted ? 1 : 0;
        }

        return granted;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int ByHand()
    {
        int granted = 0;
        foreach (RegistrationFacts facts in Facts)
        {
            granted += IsGranted(facts) ? 1 : 0;
        }

        return granted;
    }

    private static int Validated() => Facts.Count(facts => Validator.Validate(facts).IsValid);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool IsGranted(RegistrationFacts facts)
    {
        if (facts.SubmittedAt < facts.Terms.OpensAt)
        {
            return false;
        }

        if (facts.Role != Role.TeamMember && facts.LocalDate > facts.Terms.Deadline && facts.Terms.LateOffice == LateOffice.Refuse)
        {
            return false;
        }

        if (facts.ActiveElsewhere.Count >= facts.Terms.MostTaskForces)
        {
            return false;
        }

        if (facts.Role != Role.TeamMember && facts.Standing is null or Standing.None && facts.Terms.OfficeWithoutStanding == OfficeWithoutStanding.Refuse)
        {
            return false;
        }

        if (facts.Role == Role.RegionalRepresentative && facts.Region is null)
        {
            return false;
        }

        return facts.Active is null;
    }

    private sealed class FormValidator : AbstractValidator<RegistrationFacts>
    {
        public FormValidator()
        {
            RuleFor(facts => facts.SubmittedAt).Must((facts, at) => at >= facts.Terms.OpensAt);
            RuleFor(facts => facts.LocalDate).Must((facts, date) => !facts.Role.IsOffice() || date <= facts.Terms.Deadline || facts.Terms.LateOffice == LateOffice.Reserve);
            RuleFor(facts => facts.ActiveElsewhere).Must((facts, active) => active.Count < facts.Terms.MostTaskForces);
            RuleFor(facts => facts.Standing).Must((facts, standing) =>
                !facts.Role.IsOffice() || standing is Standing.Member or Standing.Partner || facts.Terms.OfficeWithoutStanding == OfficeWithoutStanding.Conditional);
            RuleFor(facts => facts.Region).Must((facts, region) => facts.Role != Role.RegionalRepresentative || region is not null);
            RuleFor(facts => facts.Active).Must(active => active is null);
        }
    }
}
