using FourPer1000.Rules;

namespace FourPer1000.Domain;

/// <summary>One of the plan's goals. Texts are verbatim; the source has English and French and no Spanish.</summary>
/// <param name="Code">The letter.</param>
/// <param name="Heading">The heading.</param>
/// <param name="Title">The title.</param>
/// <param name="Statement">The statement.</param>
/// <param name="Objectives">Its objectives, in order.</param>
public sealed record Goal(string Code, LocalText Heading, LocalText Title, LocalText Statement, ValueList<Objective> Objectives);
