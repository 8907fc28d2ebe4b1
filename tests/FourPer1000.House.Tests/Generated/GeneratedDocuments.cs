namespace FourPer1000.House.Tests;

/// <summary>The pages that are made from data, and how.</summary>
internal static class GeneratedDocuments
{
    public static IReadOnlyDictionary<string, Func<string>> All { get; } = new SortedDictionary<string, Func<string>>(StringComparer.Ordinal)
    {
        ["docs/domain/charter.md"] = CharterPage.Write,
        ["docs/domain/plan.md"] = PlanPage.Write,
        ["docs/domain/privacy.md"] = PrivacyPage.Write,
        ["docs/reasons.md"] = ReasonsPage.Write,
        ["docs/state-machines/registration.md"] = () => LifecyclePage.Write("registration"),
    };
}
