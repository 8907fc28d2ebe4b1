using System.Runtime.CompilerServices;
using FourPer1000.Domain;
using FourPer1000.Registration;
using FourPer1000.Rules;
using FourPer1000.StateMachines;

namespace FourPer1000.Benchmarks;

/// <summary>A step that moves: by the table, and by a switch with the same guard.</summary>
internal static class NextBenchmark
{
    // Steps with and without a guard, of both authorities, in a mixed order.
    private static readonly Step[] Steps = Mix(
        new(DossierState.Draft, DossierTrigger.Submit, Authorities.Registrant),
        new(DossierState.Accepted, DossierTrigger.Withdraw, Authorities.Registrant),
        new(DossierState.Withdrawn, DossierTrigger.Submit, Authorities.Registrant),
        new(DossierState.Submitted, DossierTrigger.Settle, Authorities.ExecutiveSecretariat),
        new(DossierState.Candidate, DossierTrigger.EndCandidacy, Authorities.ExecutiveSecretariat),
        new(DossierState.Candidate, DossierTrigger.Withdraw, Authorities.Registrant),
        new(DossierState.Appointed, DossierTrigger.EndOffice, Authorities.ExecutiveSecretariat));

    private static readonly RegistrationFacts[] Facts = SampleFacts.Granted(1_000);

    public static double AgainstSwitch() => Stopwatches.MedianRatio(() => Repeat(ByTable), () => Repeat(BySwitch));

    public static double AllocatedBytes() => Stopwatches.Allocated(() => ByTable());

    private static void Repeat(Func<int> side)
    {
        for (int i = 0; i < 200; i++)
        {
            if (side() != Steps.Length)
            {
                throw new InvalidOperationException("Every step is to move.");
            }
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int ByTable()
    {
        TransitionTable<DossierState, DossierTrigger, RegistrationFacts> table = DossierLifecycle.Table;
        int moved = 0;
        for (int i = 0; i < Steps.Length; i++)
        {
            Step step = Steps[i];
            moved += table.Next(step.From, step.On, step.By, Facts[i]).HasMoved ? 1 : 0;
        }

        return moved;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int BySwitch()
    {
        int moved = 0;
        for (int i = 0; i < Steps.Length; i++)
        {
            Step step = Steps[i];
            moved += Next(step.From, step.On, step.By, Facts[i]) is null ? 0 : 1;
        }

        return moved;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static DossierState? Next(DossierState state, DossierTrigger trigger, AuthoritySet by, RegistrationFacts facts)
    {
        bool applicant = by.Contains(Authorities.Registrant) || by.Contains(Authorities.ExecutiveSecretariat);
        bool secretariat = by.Contains(Authorities.ExecutiveSecretariat);
        switch (state, trigger)
        {
            case (DossierState.Draft or DossierState.Withdrawn or DossierState.Refused, DossierTrigger.Submit):
                return applicant && RegistrationPolicy.Registrable.Evaluate(facts).IsGranted ? DossierState.Accepted : null;
            case (DossierState.Submitted, DossierTrigger.Settle):
                return secretariat && RegistrationPolicy.Eligible.Evaluate(facts).IsGranted ? DossierState.Accepted : null;
            case (DossierState.Submitted or DossierState.Accepted or DossierState.Candidate, DossierTrigger.Withdraw):
                return applicant ? DossierState.Withdrawn : null;
            case (DossierState.Candidate, DossierTrigger.EndCandidacy):
            case (DossierState.Appointed, DossierTrigger.EndOffice):
                return secretariat ? DossierState.Accepted : null;
            default:
                return null;
        }
    }

    private static Step[] Mix(params Step[] steps)
    {
        var random = new Random(23);
        return [.. Enumerable.Range(0, 3_000).Select(_ => steps[random.Next(steps.Length)])];
    }

    private sealed record Step(DossierState From, DossierTrigger On, AuthoritySet By);
}
