using FourPer1000.Rules;

namespace FourPer1000.Selection;

/// <summary>The codes of seat explanations; never reused, never renamed. The first that holds, in the order of <see cref="All"/>, is given.</summary>
public static class SeatCodes
{
    /// <summary>The Secretariat fixed it. Arguments: <c>person</c>; <c>reason</c> where one was written.</summary>
    public const string Fixed = "fixed";

    /// <summary>Nobody is nominated for the seat, or everybody who is, is excluded. Arguments: <c>excluded</c>, how many are.</summary>
    public const string NoNominee = "no-nominee";

    /// <summary>There are nominees, and no slate that is as good on all levels seats one of them here. Arguments: <c>nominees</c>; <c>bound</c> (<see cref="AtLatest"/>) where it is open whether one is as good on the levels: by the lot at the latest it is worse.</summary>
    public const string KeptVacant = "kept-vacant";

    /// <summary>One person alone is nominated for the seat and not excluded. Arguments: <c>person</c>; <c>excluded</c>, how many others are, where there are any.</summary>
    public const string OnlyNominee = "only-nominee";

    /// <summary>Every slate that leaves the person out of this seat is worse on a level. Arguments: <c>person</c>, <c>nominees</c>, <c>level</c> (one of <see cref="SlateLevels"/>;
    /// <see cref="SlateCertificate.Feasibility"/> where such a slate breaks hard rules; <see cref="SlateCertificate.Lot"/> where the bounds leave even that open), <c>bound</c> (<see cref="Exact"/> or <see cref="AtLatest"/>).</summary>
    public const string BestOnLevel = "best-on-level";

    /// <summary>Another slate without the person in this seat is equal on all levels; the lot decided. Arguments: <c>person</c>, <c>nominees</c>, <c>rank</c> (the place in the whole lot order, from 1). Of a vacant seat: another slate that seats somebody here is equal on all levels; <c>nominees</c> alone.</summary>
    public const string Lot = "lot";

    /// <summary>The level named is the first one at which slates without the person are worse.</summary>
    public const string Exact = "exact";

    /// <summary>Slates without the person are worse at the level named at the latest, perhaps at an earlier one.</summary>
    public const string AtLatest = "at-latest";

    /// <summary>All codes.</summary>
    public static ValueList<string> All { get; } = [Fixed, NoNominee, KeptVacant, OnlyNominee, BestOnLevel, Lot];
}
