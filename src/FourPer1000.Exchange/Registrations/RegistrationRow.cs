using FourPer1000.Domain;
using FourPer1000.Registration;
using FourPer1000.Rules;

namespace FourPer1000.Exchange;

/// <summary>A row of a file of registrations: a form, or why it cannot be read.</summary>
/// <param name="RegistrationId">The cell as read; null where it is empty.</param>
/// <param name="PersonId">The cell as read; null where it is empty.</param>
/// <param name="Objective">The cell as read; null where it is empty.</param>
/// <param name="Role">The cell as read; null where it is empty.</param>
/// <param name="Language">The language for the text.</param>
/// <param name="Form">The form; null where the row is unreadable.</param>
/// <param name="Faults">Why it is unreadable: ordered by code, then by column; empty where it is a form.</param>
public sealed record RegistrationRow(
    string? RegistrationId, string? PersonId, string? Objective, string? Role, Language Language, RegistrationForm? Form, ValueList<RowFault> Faults);
