using System.Globalization;
using FourPer1000.Rules;

namespace FourPer1000.Exchange;

/// <summary>Finds the line and column of a path in a tree; what is not there has the place of what it would stand in.</summary>
internal sealed class JsonPlaces(JsonItem root)
{
    public Place Of(string path)
    {
        JsonItem item = root;
        int at = 1;
        while (at < path.Length && Step(item, path, ref at) is { } next)
        {
            item = next;
        }

        return item.Place with { Path = path };
    }

    private static JsonItem? Step(JsonItem item, string path, ref int at)
    {
        int from = at + 1;
        int end = path[at] == '[' ? path.IndexOf(']', from) : path.AsSpan(from).IndexOfAny('.', '[') is var next && next >= 0 ? from + next : path.Length;
        string step = path[from..end];
        at = path[at] == '[' ? end + 1 : end;
        return item switch
        {
            JsonItem.ObjectItem found => found.Members.FirstOrDefault(member => string.Equals(member.Name, step, StringComparison.Ordinal))?.Value,
            JsonItem.ArrayItem found when int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < found.Items.Count => found.Items[index],
            _ => null,
        };
    }
}
