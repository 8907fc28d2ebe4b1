using FourPer1000.Rules;

namespace FourPer1000.Selection;

/// <summary>Why a seat is filled, or left empty, as it is in the best slate.</summary>
/// <param name="Seat">The seat.</param>
/// <param name="Code">One of <see cref="SeatCodes"/>.</param>
/// <param name="Arguments">What the code promises; the sentences stand in the texts.</param>
public sealed record SeatExplanation(SeatId Seat, string Code, ValueList<Argument> Arguments)
{
    /// <summary>The code of the sentence: the code itself, or a finer one where the arguments ask for another sentence.</summary>
    public string Wording => Code switch
    {
        SeatCodes.Fixed when this["reason"] is not null => "fixed-with-reason",
        SeatCodes.NoNominee when this["excluded"] is ArgumentValue.Number { Value: > 0 } => "all-excluded",
        SeatCodes.OnlyNominee when this["excluded"] is not null => "only-nominee-left",
        SeatCodes.KeptVacant when this["bound"] is not null => "kept-vacant-at-latest",
        SeatCodes.Lot when this["person"] is null => "lot-vacant",
        SeatCodes.BestOnLevel when this["level"] is ArgumentValue.Code { Value: SlateCertificate.Feasibility } => "needed-by-rules",
        SeatCodes.BestOnLevel when this["bound"] is ArgumentValue.Code { Value: SeatCodes.AtLatest } => "best-on-level-at-latest",
        _ => Code,
    };

    /// <summary>The value of an argument, or null where there is none of that name.</summary>
    public ArgumentValue? this[string name] => Arguments.FirstOrDefault(argument => string.Equals(argument.Name, name, StringComparison.Ordinal)).Value;
}
