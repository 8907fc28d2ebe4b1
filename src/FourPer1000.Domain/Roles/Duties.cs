using System.Text.Json;
using FourPer1000.Rules;

namespace FourPer1000.Domain;

/// <summary>The duties of each role, in the order of the founding text.</summary>
public static class Duties
{
    private static readonly Lazy<ValueList<Duty>> Loaded = new(Load);

    /// <summary>The duties of all roles.</summary>
    public static ValueList<Duty> All => Loaded.Value;

    /// <summary>The duties of one role.</summary>
    public static ValueList<Duty> Of(Role role) => ValueList.From(All.Where(duty => duty.Role == role));

    private static ValueList<Duty> Load()
    {
        using JsonDocument document = EmbeddedData.Open("duties.json");
        return ValueList.From(document.RootElement.GetProperty("roles").EnumerateArray().SelectMany(RoleDuties));
    }

    private static IEnumerable<Duty> RoleDuties(JsonElement element)
    {
        Role role = Roles.TryParse(element.GetProperty("role").GetString(), out Role parsed)
            ? parsed
            : throw new InvalidDataException("duties.json names an unknown role.");
        foreach (JsonElement duty in element.GetProperty("duties").EnumerateArray())
        {
            yield return new(role, duty.Text("code"), duty.GetProperty("founding").Local(), duty.Text("clause"));
        }
    }
}
