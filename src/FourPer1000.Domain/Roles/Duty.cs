using FourPer1000.Rules;

namespace FourPer1000.Domain;

/// <summary>A duty of a role in the founding text's words (charter C6.6).</summary>
/// <param name="Role">The role.</param>
/// <param name="Code">A stable code, unique within the role.</param>
/// <param name="Founding">The founding text, verbatim.</param>
/// <param name="Clause">The clause.</param>
public sealed record Duty(Role Role, string Code, LocalText Founding, Clause Clause);
