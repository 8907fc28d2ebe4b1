using FourPer1000.Rules;
using static FourPer1000.StateMachines.Tests.PaperState;
using static FourPer1000.StateMachines.Tests.PaperTrigger;

namespace FourPer1000.StateMachines.Tests;

public enum PaperState
{
    Draft,
    UnderReview,
    Accepted,
    Archived,
}

public enum PaperTrigger
{
    Submit,
    Accept,
    SendBack,
    Archive,
}

/// <summary>What the guards of the sample may see.</summary>
public sealed record Paper(bool? Complete, bool? Funded);

/// <summary>The sample table of these tests: a paper that is written, reviewed, accepted and archived.</summary>
public static class PaperLifecycle
{
    public static readonly Authority Author = new("author"), Editor = new("editor"), Archivist = new("archivist");

    public static readonly Requirement<Paper> IsComplete = new("paper.complete", "C1.1", paper => paper.Complete) { Remedies = _ => [new("complete-it")] };

    public static readonly Requirement<Paper> IsFunded = new("paper.funded", "C1.2", paper => paper.Funded) { Remedies = _ => [new("fund-it")] };

    public static readonly TransitionTable<PaperState, PaperTrigger, Paper> Table = new(
        "paper",
        Draft,
        final: [Archived],
        new(Draft, Submit, UnderReview, By: [Author, Editor], If: IsComplete, Clause: "C2.1"),
        new(Draft, Submit, Accepted, By: Editor, If: IsFunded, Clause: "C2.2"),
        new(UnderReview, Accept, Accepted, By: Editor, If: IsComplete & IsFunded, Clause: "C2.3"),
        new(UnderReview, SendBack, Draft, By: Editor, Clause: "C2.4"),
        new(UnderReview, Archive, Archived, By: Archivist, Clause: "C2.5"),
        new(Accepted, Submit, Accepted, By: Author, If: (IsComplete & IsFunded) | IsFunded.Awaited(), Clause: "C2.6"),
        new(Accepted, Archive, Archived, By: [Archivist, Editor], Clause: "C2.5"));
}
