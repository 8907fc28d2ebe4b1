using FourPer1000.Rules;

namespace FourPer1000.Domain;

/// <summary>The stakeholder categories of organisations. The list is data: nothing may assume seven (charter C1.4).</summary>
public static class Categories
{
    /// <summary>The default list, in the order of the application form.</summary>
    public static ValueList<string> Default { get; } =
    [
        "states-local-authorities",
        "international-organisations",
        "donors-foundations",
        "producer-organisations",
        "research-education",
        "civil-society-ngos",
        "private-companies",
    ];
}
