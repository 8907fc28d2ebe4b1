using System.Text.Json;
using FourPer1000.Rules;

namespace FourPer1000;

/// <summary>What a stream holds on a person.</summary>
/// <param name="LastAt">When something was last recorded that changed it: retention counts from there. Refusals and erasures do not count.</param>
/// <param name="Active">The task forces with an active registration, in code order.</param>
/// <param name="Fields">The personal fields that were given, by name.</param>
public sealed record Holding(DateTimeOffset LastAt, ValueList<string> Active, ValueList<string> Fields)
{
    /// <summary>The state of a row whose person has an active registration.</summary>
    public const string IsActive = "active";

    /// <summary>The state of a row whose person has none.</summary>
    public const string IsIdle = "idle";

    /// <summary>The state of a row whose person, or a field, is to be erased: asked for, not done yet.</summary>
    public const string Erasing = "erasing";

    /// <summary>The state of a row whose person was erased.</summary>
    public const string Erased = "erased";

    /// <summary>The field of reasons that were written about the person in slates; a row of such reasons holds nothing else.</summary>
    internal const string Reason = "reason";

    /// <summary>The content of a row; nothing for none.</summary>
    public static Holding Of(ViewRow? row)
    {
        if (row is null)
        {
            return new(DateTimeOffset.MinValue, [], []);
        }

        using var document = JsonDocument.Parse(row.Content);
        return new(document.RootElement.Instant("lastAt"), document.RootElement.Texts("active"), document.RootElement.Texts("fields"));
    }

    internal string Write() => EventJson.Text(json =>
    {
        json.Instant("lastAt", LastAt);
        json.Texts("active", Active);
        json.Texts("fields", Fields);
    });
}
