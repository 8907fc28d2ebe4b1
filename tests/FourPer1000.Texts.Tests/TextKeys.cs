using FourPer1000.Domain;
using FourPer1000.Registration;
using FourPer1000.Selection;
using FourPer1000.StateMachines;
using FourPer1000.Targets;

namespace FourPer1000.Texts.Tests;

/// <summary>The keys that the suite's codes and data ask for.</summary>
internal static class TextKeys
{
    /// <summary>Everything a text is needed for because the code or the data has it.</summary>
    public static IReadOnlyCollection<string> Needed { get; } =
    [
        .. ReasonCatalogue.All.Select(kind => $"reason.{kind.Code}"),
        .. ReasonCatalogue.All.SelectMany(kind => kind.Remedies).Select(code => $"remedy.{code}").Distinct(StringComparer.Ordinal),
        .. Requirements.Select(code => $"requirement.{code}"),
        .. Lifecycles.All.SelectMany(OfMachine),
        .. Roles.All.Select(role => $"role.{role.Code()}"),
        .. Standings.All.Select(standing => $"standing.{standing.Code()}"),
        .. Enum.GetValues<Track>().Select(track => $"track.{track.Code()}"),
        .. Authorities.All.Select(authority => $"authority.{authority.Code}"),
        .. Categories.Default.Select(code => $"category.{code}"),
        .. Languages.All.Select(language => $"language.{language.Code()}"),
        .. Atlas.Default.Regions.Select(code => $"region.{code}"),
        .. Atlas.Default.Subregions.Select(subregion => $"subregion.{subregion.Code}"),
        .. Atlas.Default.Countries.Select(country => $"country.{country.Alpha3}"),
        .. TargetStatuses.All.Select(status => $"target-status.{status.Code()}"),
        .. TargetFlags.All.Select(flag => $"target-flag.{flag.Code()}"),
        .. TargetMethods.All.Select(method => $"target-method.{method.Name}"),
        .. GrowthThresholds.All.SelectMany(set => set.WithTarget.Concat(set.WithoutTarget).Concat(set.OfScores)).Select(band => $"progress-label.{band.Label}").Distinct(StringComparer.Ordinal),
        .. PlanEdition.All.SelectMany(edition => edition.Measures).Select(measure => $"unit.{UnitKey.Of(measure.Unit)}").Distinct(StringComparer.Ordinal),
        .. PlanEdition.All.SelectMany(edition => edition.Terms.Ladders).SelectMany(ladder => ladder.Steps).Select(step => $"step.{step.Name}").Distinct(StringComparer.Ordinal),
        .. PlanEdition.Later.Measures.Where(measure => PlanEdition.Edition2020.Find(measure.Key) is null).Select(measure => $"measure.{measure.Key}"),
        .. PlanEdition.Later.Objectives.SelectMany(WordsOf),
        .. Enum.GetValues<MeasureKind>().Select(kind => $"measure-kind.{Codes.Of(kind)}"),
        .. Enum.GetValues<MeasureScope>().Select(scope => $"scope.{Codes.Of(scope)}"),
        .. SlateLevels.OfRepair.Append(SlateCertificate.Feasibility).Append(SlateCertificate.Lot).Select(level => $"slate-level.{level}"),
        .. SeatCodes.All.Select(code => $"seat.{code}"),
        .. Retention.Fields.SelectMany(field => new[] { $"personal-field.{field.Name}", $"purpose.{field.Purpose}" }).Distinct(StringComparer.Ordinal),
        .. Enum.GetValues<Visibility>().Select(visibility => $"visibility.{Codes.Of(visibility)}"),
        "departure-part.author",
        "departure-part.reason",
        "missing.standing",
    ];

    /// <summary>The keys of the plan and of the duties, whose English is the source's.</summary>
    public static IReadOnlyCollection<string> Quoted { get; } =
    [
        .. StrategicPlan.Edition2020.Goals.SelectMany(goal => new[] { $"goal.{goal.Code}.heading", $"goal.{goal.Code}.title", $"goal.{goal.Code}.statement" }),
        .. StrategicPlan.Edition2020.Objectives.SelectMany(objective => new[] { "title", "objective", "baseline2020", "target2030", "target2050" }.Select(cell => $"objective.{objective.Code}.{cell}")),
        .. Duties.All.Select(duty => $"duty.{duty.Role.Code()}.{duty.Code}"),
    ];

    /// <summary>The keys of measures, whose English description stands in the plan's data.</summary>
    public static IReadOnlyCollection<string> Measures { get; } = [.. StrategicPlan.Edition2020.Measures.Select(measure => $"measure.{measure.Key}")];

    private static IEnumerable<string> WordsOf(EditionObjective objective) => objective.Wording switch
    {
        ObjectiveWording.Label => [$"wording.later.{objective.Code}.label"],
        ObjectiveWording.Paraphrase => new[] { "label", "baseline2020", "target2030", "target2050" }.Select(part => $"wording.later.{objective.Code}.{part}"),
        _ => [],
    };

    private static IEnumerable<string> Requirements =>
        Lifecycles.All.SelectMany(machine => machine.Arrows).SelectMany(arrow => arrow.Guards)
            .Concat(RegistrationPolicy.Withdrawable.Codes)
            .Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> OfMachine(MachineOutline machine) =>
        machine.States.Select(state => $"state.{machine.Name}.{state}")
            .Concat(machine.Triggers.Select(trigger => $"trigger.{machine.Name}.{trigger}"))
            .Append($"machine.{machine.Name}");
}
