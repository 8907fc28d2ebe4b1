using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace FourPer1000.Hosting;

/// <summary>Ids of commands that follow from something that is recorded: the same for every host.</summary>
internal static class DerivedCommand
{
    public static CommandId Of(string what, params ReadOnlySpan<object> parts)
    {
        string text = string.Join('\n', parts.ToArray().Select(part => Convert.ToString(part, CultureInfo.InvariantCulture)));
        return new($"{what}:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..40]}");
    }
}
