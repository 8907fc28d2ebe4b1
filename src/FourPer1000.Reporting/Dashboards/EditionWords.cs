using FourPer1000.Domain;
using FourPer1000.Rules;
using FourPer1000.Targets;
using FourPer1000.Texts;

namespace FourPer1000.Reporting;

/// <summary>The words of an edition of the plan. What is not known stays unknown; nothing is taken from another edition.</summary>
internal sealed class EditionWords(PlanEdition edition, ReportWords words)
{
    private static readonly PlanColumn[] Columns = [PlanColumn.Objective, PlanColumn.Baseline2020, PlanColumn.Target2030, PlanColumn.Target2050];

    private Phrasebook Book => words.Book;

    public string Title(EditionObjective objective) => objective.Wording switch
    {
        ObjectiveWording.Verbatim => Book.Find($"objective.{objective.Code}.title").ToString(),
        ObjectiveWording.NotKnown => words.Say("wording-not-known"),
        _ => Book.Find($"wording.{edition.Id}.{objective.Code}.label").ToString(),
    };

    public string Heading(string goal) => Book.Find($"goal.{goal}.heading").ToString();

    public string Title(Measure measure) => Book.Language == Language.English && !Book.Has($"measure.{measure.Key}")
        ? measure.Description
        : Book.Find("measure", measure.Key).ToString();

    public string Kind(Measure measure) => Book.Find("measure-kind", measure.Kind.Code()).ToString();

    public static string? Source(EditionObjective objective) => objective.Wording switch
    {
        ObjectiveWording.Paraphrase paraphrase => paraphrase.Source,
        ObjectiveWording.Label label => label.Source,
        _ => null,
    };

    public ValueList<PlanCell> Cells(EditionObjective objective) => objective.Wording switch
    {
        ObjectiveWording.Verbatim verbatim => ValueList.From(Columns.Select(column => Verbatim(verbatim.Objective, column))),
        ObjectiveWording.Paraphrase => ValueList.From(Columns.Skip(1).Select(column => new PlanCell(
            column, Name(column), Book.Find($"wording.{edition.Id}.{objective.Code}.{Code(column)}").ToString(), Book.Language, IsVerbatim: false, null))),
        _ => [],
    };

    private PlanCell Verbatim(Objective objective, PlanColumn column) => new(
        column,
        Name(column),
        objective[column],
        Language.English,
        IsVerbatim: true,
        Book.Language == Language.English ? null : Book.Find($"objective.{objective.Code}.{Code(column)}").ToString());

    private string Name(PlanColumn column) => Book.Find("plan-column", Code(column)).ToString();

    private static string Code(PlanColumn column) => column switch
    {
        PlanColumn.Objective => "objective",
        PlanColumn.Baseline2020 => "baseline2020",
        PlanColumn.Target2030 => "target2030",
        _ => "target2050",
    };
}
