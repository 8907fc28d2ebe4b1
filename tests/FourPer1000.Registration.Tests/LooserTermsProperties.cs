using FourPer1000.Rules;

namespace FourPer1000.Registration.Tests;

public sealed class LooserTermsProperties
{
    private static readonly Dictionary<string, Func<RegistrationTerms, RegistrationTerms>> Looser = new()
    {
        ["one more task force"] = terms => terms with { MostTaskForces = terms.MostTaskForces + 1 },
        ["late offices on the reserve"] = terms => terms with { LateOffice = LateOffice.Reserve },
        ["offices on condition"] = terms => terms with { OfficeWithoutStanding = OfficeWithoutStanding.Conditional },
        ["a later deadline"] = terms => terms with { Deadline = terms.Deadline.AddDays(10) },
        ["an earlier opening"] = terms => terms with { OpensAt = terms.OpensAt.AddDays(-31) },
        ["all of these"] = terms => terms with
        {
            MostTaskForces = terms.MostTaskForces + 1,
            LateOffice = LateOffice.Reserve,
            OfficeWithoutStanding = OfficeWithoutStanding.Conditional,
            Deadline = terms.Deadline.AddDays(10),
            OpensAt = terms.OpensAt.AddDays(-31),
        },
    };

    public static TheoryData<string> Ways => new(Looser.Keys);

    [Theory]
    [MemberData(nameof(Ways))]
    public void Looser_terms_never_turn_a_yes_into_a_no_nor_a_wait(string way)
    {
        int yes = 0;
        Runs.Hold(World.Any, world =>
        {
            RegistrationTerms looser = Looser[way](world.Terms);
            foreach ((Dossier before, Happening happening, Verdict<DossierEvent> verdict) in world.Run())
            {
                Decision other = World.Decide(before, happening, looser).Decision;
                if (verdict.Decision.IsGranted)
                {
                    yes++;
                    other.IsGranted.Should().BeTrue("{0} only loosens {1}", way, happening);
                }
                else if (verdict.Decision.IsUndetermined)
                {
                    other.IsRefused.Should().BeFalse("{0} only loosens {1}", way, happening);
                }
                else
                {
                    other.Reasons.Select(reason => reason.Code).Should().BeSubsetOf(verdict.Decision.Reasons.Select(reason => reason.Code));
                }
            }
        });
        yes.Should().BeGreaterThan(100, "a property that never meets a yes says nothing");
    }
}
