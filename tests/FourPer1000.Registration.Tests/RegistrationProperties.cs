using FourPer1000.Domain;
using FourPer1000.Rules;
using FsCheck.Fluent;

namespace FourPer1000.Registration.Tests;

public sealed class RegistrationProperties
{
    [Fact]
    public void A_form_is_granted_exactly_where_the_rules_for_its_action_grant_it() =>
        Runs.Hold(World.Any, world =>
        {
            foreach ((Dossier before, Happening happening, Verdict<DossierEvent> verdict) in world.Run().Where(step => step.Happening.IsForm && step.Happening.Actor != Make.Passerby))
            {
                Decision expected = RegistrationPolicy.For(happening.Action).Evaluate(
                    RegistrationFacts.Of(before, World.FormOf(before, happening), World.CallOf(happening, world.Terms)));
                verdict.Decision.Should().Be(expected);
                RegistrationPolicy.Explain(before, World.FormOf(before, happening), World.CallOf(happening, world.Terms)).Decision.Should().Be(expected);
            }
        });

    [Fact]
    public void A_passer_by_never_gets_a_yes_and_changes_nothing() =>
        Runs.Hold(World.Any, world =>
        {
            foreach ((Dossier before, _, Verdict<DossierEvent> verdict) in world.Run().Where(step => step.Happening.Actor == Make.Passerby))
            {
                verdict.Decision.IsRefused.Should().BeTrue();
                before.Apply(verdict.Events[0]).Should().Be(before);
            }
        });

    [Fact]
    public void Replaying_the_events_gives_the_state_that_was_kept() =>
        Runs.Hold(World.Any, world =>
        {
            var events = new List<DossierEvent>();
            foreach ((Dossier before, _, Verdict<DossierEvent> verdict) in world.Run())
            {
                Dossier.Replay(Make.Person, EditionId.Edition2020, events).Should().Be(before);
                verdict.Events.Should().ContainSingle();
                events.AddRange(verdict.Events);
            }
        });

    [Fact]
    public void Deciding_never_mutates_the_dossier_and_gives_the_same_answer_again() =>
        Runs.Hold(World.Any, world =>
        {
            var events = new List<DossierEvent>();
            foreach (((Dossier before, Happening happening, Verdict<DossierEvent> verdict), int index) in world.Run().Select((step, index) => (step, index)))
            {
                Verdict<DossierEvent> again = World.Decide(before, happening, world.Terms, $"r-{index}");
                again.Should().Be(verdict);
                before.Should().Be(Dossier.Replay(Make.Person, EditionId.Edition2020, events));
                before.Apply(verdict.Events[0]);
                before.Should().Be(Dossier.Replay(Make.Person, EditionId.Edition2020, events));
                events.AddRange(verdict.Events);
            }
        });

    [Fact]
    public void A_refusal_changes_nothing_unless_it_settles_a_form_that_waited() =>
        Runs.Hold(World.Any, world =>
        {
            foreach ((Dossier before, Happening happening, Verdict<DossierEvent> verdict) in world.Run().Where(step => step.Verdict.Decision.IsRefused))
            {
                Dossier after = before.Apply(verdict.Events[0]);
                if (!happening.IsForm && happening.Trigger == DossierTrigger.Settle && verdict.Events[0] is DossierEvent.Moved moved)
                {
                    moved.To.Should().Be(DossierState.Refused);
                    moved.Decision.Should().Be(verdict.Decision);
                    before.Find(happening.Objective)!.State.Should().Be(DossierState.Submitted);
                }
                else
                {
                    verdict.Events[0].Should().Match(happened => happened is DossierEvent.FormRefused || happened is DossierEvent.MoveRefused);
                    after.Should().Be(before);
                }
            }
        });

    [Fact]
    public void Nobody_is_ever_active_in_more_task_forces_than_the_limit_or_twice_in_one() =>
        Runs.Hold(World.Any, world =>
        {
            foreach ((Dossier before, _, Verdict<DossierEvent> verdict) in world.Run())
            {
                Dossier after = before.Apply(verdict.Events[0]);
                after.Entries.Count(entry => entry.IsActive).Should().BeLessThanOrEqualTo(world.Terms.MostTaskForces);
                after.Entries.Select(entry => entry.Objective.Value).Should().OnlyHaveUniqueItems().And.BeInAscendingOrder(StringComparer.Ordinal);
                after.Entries.Where(entry => entry.State is (DossierState.Candidate or DossierState.Appointed) && (!entry.Role.IsOffice() || entry.Conditions.Count > 0)).Should().BeEmpty();
                after.Entries.Where(entry => entry.Role == Role.RegionalRepresentative ? string.IsNullOrEmpty(entry.Region) : entry.Region is not null).Should().BeEmpty();
                after.Entries.Where(entry => entry.LocalDate != Make.DayOf(entry.SubmittedAt, world.Terms)).Should().BeEmpty("lateness follows the form's own date");
            }
        });

    [Fact]
    public void The_order_of_the_forms_of_different_people_changes_nothing() =>
        Runs.Hold(Arb.From(from a in World.Any.Generator from b in World.Any.Generator from turns in Gen.Elements(true, false).ArrayOf(36) select (a, b with { Terms = a.Terms }, turns)), both =>
        {
            (World a, World b, bool[] turns) = both;
            PersonId second = new("p-2");
            Dictionary<PersonId, Dossier> dossiers = new[] { Make.Person, second }.ToDictionary(person => person, person => Dossier.Empty(person, EditionId.Edition2020));
            Dictionary<PersonId, int> next = dossiers.Keys.ToDictionary(person => person, _ => 0);
            foreach (PersonId person in turns.Select(turn => turn ? Make.Person : second).Concat(Enumerable.Repeat(Make.Person, 18)).Concat(Enumerable.Repeat(second, 18)))
            {
                World world = person == second ? b : a;
                if (next[person] < world.Happenings.Count)
                {
                    int index = next[person]++;
                    DossierEvent happened = World.Decide(dossiers[person], world.Happenings[index], world.Terms, $"r-{index}").Events[0];
                    dossiers[person] = dossiers[person].Apply(happened);
                }
            }

            dossiers[Make.Person].Should().Be(Dossier.Replay(Make.Person, EditionId.Edition2020, a.Run().SelectMany(step => step.Verdict.Events)));
            dossiers[second].Should().Be(Dossier.Replay(second, EditionId.Edition2020, b.Run(second).SelectMany(step => step.Verdict.Events)));
        });
}
