using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Selection;

/// <summary>A nominee.</summary>
/// <param name="Id">Who.</param>
/// <param name="Organisation">The organisation; null where none is known, and then no cap on organisations counts the person.</param>
/// <param name="Attributes">What is known; an attribute at most once.</param>
public sealed record SlatePerson(PersonId Id, OrganisationId? Organisation, ValueList<PersonAttribute> Attributes)
{
    /// <summary>The value of an attribute, or null where it is missing or empty.</summary>
    public string? this[string attribute]
    {
        get
        {
            foreach (PersonAttribute own in Attributes)
            {
                if (string.Equals(own.Name, attribute, StringComparison.Ordinal))
                {
                    return string.IsNullOrEmpty(own.Value) ? null : own.Value;
                }
            }

            return null;
        }
    }
}
