using FourPer1000.Rules;

namespace FourPer1000.StateMachines.Tests;

/// <summary>Every state, every trigger, every authority, against what was written down by hand.</summary>
/// <remarks><c>.</c> not offered; <c>!</c> somebody else's; <c>?</c> cannot tell; codes: refused for these reasons; a state: moved there.</remarks>
public sealed class GridTests
{
    public static readonly TheoryData<bool?, bool?, string> Grids = new()
    {
        {
            true, true, """
            state        trigger   nobody  author       editor       archivist  everybody
            Draft        Submit    !       UnderReview  UnderReview  !          UnderReview
            Draft        Accept    .       .            .            .          .
            Draft        SendBack  .       .            .            .          .
            Draft        Archive   .       .            .            .          .
            UnderReview  Submit    .       .            .            .          .
            UnderReview  Accept    !       !            Accepted     !          Accepted
            UnderReview  SendBack  !       !            Draft        !          Draft
            UnderReview  Archive   !       !            !            Archived   Archived
            Accepted     Submit    !       Accepted     !            !          Accepted
            Accepted     Accept    .       .            .            .          .
            Accepted     SendBack  .       .            .            .          .
            Accepted     Archive   !       !            Archived     Archived   Archived
            Archived     Submit    .       .            .            .          .
            Archived     Accept    .       .            .            .          .
            Archived     SendBack  .       .            .            .          .
            Archived     Archive   .       .            .            .          .
            """
        },
        {
            false, false, """
            state        trigger   nobody  author                       editor                       archivist  everybody
            Draft        Submit    !       paper.complete               paper.complete+paper.funded  !          paper.complete+paper.funded
            Draft        Accept    .       .                            .                            .          .
            Draft        SendBack  .       .                            .                            .          .
            Draft        Archive   .       .                            .                            .          .
            UnderReview  Submit    .       .                            .                            .          .
            UnderReview  Accept    !       !                            paper.complete+paper.funded  !          paper.complete+paper.funded
            UnderReview  SendBack  !       !                            Draft                        !          Draft
            UnderReview  Archive   !       !                            !                            Archived   Archived
            Accepted     Submit    !       paper.complete+paper.funded  !                            !          paper.complete+paper.funded
            Accepted     Accept    .       .                            .                            .          .
            Accepted     SendBack  .       .                            .                            .          .
            Accepted     Archive   !       !                            Archived                     Archived   Archived
            Archived     Submit    .       .                            .                            .          .
            Archived     Accept    .       .                            .                            .          .
            Archived     SendBack  .       .                            .                            .          .
            Archived     Archive   .       .                            .                            .          .
            """
        },
        {
            false, true, """
            state        trigger   nobody  author          editor          archivist  everybody
            Draft        Submit    !       paper.complete  Accepted        !          Accepted
            Draft        Accept    .       .               .               .          .
            Draft        SendBack  .       .               .               .          .
            Draft        Archive   .       .               .               .          .
            UnderReview  Submit    .       .               .               .          .
            UnderReview  Accept    !       !               paper.complete  !          paper.complete
            UnderReview  SendBack  !       !               Draft           !          Draft
            UnderReview  Archive   !       !               !               Archived   Archived
            Accepted     Submit    !       paper.complete+rules.nothing-awaited  !  !  paper.complete+rules.nothing-awaited
            Accepted     Accept    .       .               .               .          .
            Accepted     SendBack  .       .               .               .          .
            Accepted     Archive   !       !               Archived        Archived   Archived
            Archived     Submit    .       .               .               .          .
            Archived     Accept    .       .               .               .          .
            Archived     SendBack  .       .               .               .          .
            Archived     Archive   .       .               .               .          .
            """
        },
        {
            null, null, """
            state        trigger   nobody  author    editor    archivist  everybody
            Draft        Submit    !       ?         ?         !          ?
            Draft        Accept    .       .         .         .          .
            Draft        SendBack  .       .         .         .          .
            Draft        Archive   .       .         .         .          .
            UnderReview  Submit    .       .         .         .          .
            UnderReview  Accept    !       !         ?         !          ?
            UnderReview  SendBack  !       !         Draft     !          Draft
            UnderReview  Archive   !       !         !         Archived   Archived
            Accepted     Submit    !       Accepted  !         !          Accepted
            Accepted     Accept    .       .         .         .          .
            Accepted     SendBack  .       .         .         .          .
            Accepted     Archive   !       !         Archived  Archived   Archived
            Archived     Submit    .       .         .         .          .
            Archived     Accept    .       .         .         .          .
            Archived     SendBack  .       .         .         .          .
            Archived     Archive   .       .         .         .          .
            """
        },
    };

    [Theory]
    [MemberData(nameof(Grids))]
    public void Every_state_answers_every_trigger_of_everybody_as_written_down(bool? complete, bool? funded, string grid)
    {
        string[][] lines = [.. grid.Split('\n').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];
        lines.Should().HaveCount(1 + (4 * 4)).And.OnlyContain(line => line.Length == 7);
        foreach (string[] line in lines.Skip(1))
        {
            (PaperState state, PaperTrigger trigger) = (Enum.Parse<PaperState>(line[0]), Enum.Parse<PaperTrigger>(line[1]));
            for (int column = 2; column < line.Length; column++)
            {
                Outcome<PaperState> outcome = PaperLifecycle.Table.Next(state, trigger, By(lines[0][column]), new(complete, funded));

                Written(outcome).Should().Be(line[column], $"{state} {trigger} by {lines[0][column]}");
                outcome.HasMoved.Should().Be(outcome.Kind == OutcomeKind.Moved);
                (outcome.HasMoved || outcome.State == state).Should().BeTrue("what does not move stays");
            }
        }
    }

    [Fact]
    public void The_grids_hold_every_state_and_trigger_once() => Grids.Should().OnlyContain(row =>
        row.Data.Item3.Split('\n', StringSplitOptions.None).Skip(1).Select(line => line.Trim().Substring(0, 22)).Distinct().Count() == 16);

    private static AuthoritySet By(string column) => column switch
    {
        "nobody" => AuthoritySet.None,
        "everybody" => [PaperLifecycle.Archivist, PaperLifecycle.Author, PaperLifecycle.Editor],
        _ => new Authority(column),
    };

    private static string Written(Outcome<PaperState> outcome) => outcome switch
    {
        { Kind: OutcomeKind.NotOffered, Decision: null } => ".",
        { Kind: OutcomeKind.Moved, Decision: Decision.Granted } => outcome.State.ToString(),
        { Kind: OutcomeKind.Held, Decision: Decision.Undetermined } => "?",
        { Kind: OutcomeKind.Held, Decision: Decision.Refused refused } when refused.Reasons is [{ Code: StateMachineReasons.NotYoursCode }] => "!",
        { Kind: OutcomeKind.Held, Decision: Decision.Refused refused } => string.Join('+', refused.Reasons.Select(reason => reason.Code)),
        _ => $"contradictory {outcome}",
    };
}
