namespace FourPer1000;

/// <summary>A personal field of an event: sealed with the person's key, kept for a purpose and for a time (charter C10.3).</summary>
/// <param name="Name">The name in camelCase.</param>
/// <param name="Purpose">Why it is held: a kebab-case code.</param>
/// <param name="RetentionDays">How many days it is kept once the person has no active registration left.</param>
/// <param name="Visibility">Who may see it.</param>
public sealed record PersonalField(string Name, string Purpose, int RetentionDays, Visibility Visibility);
