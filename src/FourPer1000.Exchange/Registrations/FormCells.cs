using FourPer1000.Domain;
using FourPer1000.Registration;

namespace FourPer1000.Exchange;

/// <summary>What the cells of a row that could be read ask for; ids stay in the cells.</summary>
/// <param name="SubmittedAt">The submission instant.</param>
/// <param name="Action">The action.</param>
/// <param name="Objective">The number of the task force in the order of codes.</param>
/// <param name="Role">The role; team member for a withdrawal.</param>
/// <param name="Region">The number of the region that a representative names, from 1; 0 for none.</param>
/// <param name="Organisation">The organisation behind the form; null for none.</param>
/// <param name="Language">The language.</param>
internal readonly record struct FormCells(
    DateTimeOffset SubmittedAt, FormAction Action, int Objective, Role Role, int Region, Organisation? Organisation, Language Language);
