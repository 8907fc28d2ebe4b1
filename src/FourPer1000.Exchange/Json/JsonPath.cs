using System.Globalization;
using System.Text.Json;

namespace FourPer1000.Exchange;

/// <summary>Spells paths to values.</summary>
internal static class JsonPath
{
    public static string Of(string parent, int index) => string.Create(CultureInfo.InvariantCulture, $"{parent}[{index}]");

    public static string Of(string parent, string name)
    {
        bool isPlain = name.Length > 0 && name.All(c => char.IsLetterOrDigit(c) || c is '_' or '-');
        return isPlain ? $"{parent}.{name}" : $"{parent}[\"{JsonEncodedText.Encode(name)}\"]";
    }
}
