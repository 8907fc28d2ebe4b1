using FourPer1000.Domain;

namespace FourPer1000;

/// <summary>Who does something, for whom, by which command, under which edition and from when it holds (charter C10.2).</summary>
/// <param name="Command">The command; a repeated one gets the first answer.</param>
/// <param name="Actor">Who acts, with the authorities that the host has established.</param>
/// <param name="Concerned">The person concerned; null where nobody in particular is.</param>
/// <param name="Edition">The edition under which it is decided.</param>
/// <param name="HoldsFrom">From when it holds.</param>
public sealed record Act(CommandId Command, Actor Actor, PersonId? Concerned, EditionId Edition, DateTimeOffset HoldsFrom);
