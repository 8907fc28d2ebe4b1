using FourPer1000.Domain;
using FourPer1000.Rules;
using FourPer1000.StateMachines;

namespace FourPer1000.Registration.Tests;

public sealed class ReasonsAndRemediesProperties
{
    private static readonly Dictionary<string, ReasonKind> Declared =
        RegistrationReasons.All.Concat(StateMachineReasons.All).ToDictionary(kind => kind.Code);

    [Fact]
    public void Every_reason_is_as_it_was_declared_clause_arguments_and_remedies() =>
        Runs.Hold(World.Any, world =>
        {
            foreach ((_, _, Verdict<DossierEvent> verdict) in world.Run())
            {
                foreach (Reason reason in verdict.Decision.Reasons.Concat(verdict.Decision.Conditions.Select(condition => condition.Reason)))
                {
                    ShouldBeAsDeclared(reason);
                }
            }
        });

    [Fact]
    public void A_merge_that_is_not_yours_is_refused_by_the_reason_that_was_declared() =>
        ShouldBeAsDeclared(DossierMerge.Decide(new Desk().Dossier, new Desk(person: new("p-2")).Dossier, Make.Call(actor: Make.Passerby)).Decision.Reasons[0]);

    [Fact]
    public void The_clashes_of_a_merge_are_as_they_were_declared()
    {
        var desk = new Desk();
        var other = new Desk(person: new("p-2"));
        foreach (string objective in new[] { "A1", "B1", "C1" })
        {
            desk.Register(objective);
            other.Register(objective);
        }

        other.Withdraw("C1");
        other.Register("D1");
        DossierEvent happened = DossierMerge.Decide(desk.Dossier, other.Dossier, Make.Call(actor: Make.Secretariat)).Events[0];
        ValueList<Reason> clashes = happened.Should().BeOfType<DossierEvent.Merged>().Subject.Clashes;
        clashes.Select(clash => clash.Code).Should().Equal("registration.merged-too-many", "registration.merged-twice-in-task-force", "registration.merged-twice-in-task-force");
        foreach (Reason clash in clashes)
        {
            ShouldBeAsDeclared(clash);
        }
    }

    [Fact]
    public void Each_set_of_remedies_of_a_refused_registration_alone_turns_the_whole_refusal()
    {
        int turned = 0;
        Runs.Hold(World.Any, world =>
        {
            foreach ((Dossier before, Happening happening, Verdict<DossierEvent> verdict) in world.Run()
                .Where(step => step.Happening is { IsForm: true, Action: not FormAction.Withdraw } && step.Happening.Actor != Make.Passerby && step.Verdict.Decision.IsRefused))
            {
                foreach (RemedySet remedies in verdict.Decision.Remedies)
                {
                    (Dossier dossier, Happening better) = (before, happening);
                    foreach (string remedy in remedies.Remedies.Select(remedy => remedy.Code).OrderBy(code => code == "register-first" ? 1 : 0))
                    {
                        (dossier, better) = Do(remedy, dossier, better, world.Terms);
                    }

                    World.Decide(dossier, better, world.Terms).Decision.IsRefused.Should().BeFalse("{0} turns {1}", remedies, verdict.Decision.Reasons);
                    turned++;
                }
            }
        });
        turned.Should().BeGreaterThan(100);
    }

    private static (Dossier, Happening) Do(string remedy, Dossier dossier, Happening happening, RegistrationTerms terms)
    {
        switch (remedy)
        {
            case "wait-for-opening":
                return (dossier, happening with { At = terms.OpensAt });
            case "join-as-team-member":
                return (dossier, happening with { Role = Role.TeamMember });
            case "organisation-joins":
                return (dossier, happening with { Standing = Standing.Partner });
            case "name-the-region":
                return (dossier, happening with { Region = "africa" });
            case "amend-instead":
                return (dossier, happening with { Action = FormAction.Amend });
            case "resign-first":
                // The person stays on as team member: what was asked for is an amendment then.
                Happening resigning = happening with { IsForm = false, Trigger = DossierTrigger.EndOffice, Actor = Make.Secretariat };
                return (dossier.Apply(World.Decide(dossier, resigning, terms).Events[0]), happening with { Action = FormAction.Amend });
            case "register-first":
                return (dossier.Apply(World.Decide(dossier, happening with { Action = FormAction.Register }, terms).Events[0]), happening);
            case "withdraw-another":
                DossierEntry another = dossier.Entries.First(entry => entry.IsActive && entry.Objective != happening.Objective);
                Happening leaving = happening with { Objective = another.Objective.Value, Action = FormAction.Withdraw, Trigger = DossierTrigger.EndOffice, Actor = Make.Secretariat };
                Dossier free = another.State == DossierState.Appointed ? dossier.Apply(World.Decide(dossier, leaving with { IsForm = false }, terms).Events[0]) : dossier;
                return (free.Apply(World.Decide(free, leaving, terms).Events[0]), happening);
            default:
                throw new InvalidOperationException($"Nobody knows how to {remedy}.");
        }
    }

    private static void ShouldBeAsDeclared(Reason reason)
    {
        ReasonKind kind = Declared[reason.Code];
        reason.Clause.Should().Be(kind.Clause, "{0} is declared so", reason.Code);
        reason.Arguments.Select(argument => argument.Name).Should().Equal(kind.Arguments);
        reason.Remedies.Select(remedy => remedy.Code).Should().BeSubsetOf(kind.Remedies);
    }
}
