using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using FourPer1000.Domain;
using FourPer1000.Exchange;
using FourPer1000.Registration;
using Microsoft.Extensions.Options;

namespace FourPer1000.Hosting;

/// <summary>The call that a host runs, from options that were checked.</summary>
internal sealed class HostedCall
{
    private readonly FourPer1000Options options;

    public HostedCall(IOptions<FourPer1000Options> options)
    {
        this.options = options.Value;
        Window = TermsFile.WindowOf(Edition.Registration).TryGet(out CallWindow? window) ? window : throw new InvalidOperationException("The terms of the call have no window.");
    }

    public Edition Edition => options.Edition;

    public EditionId Id => options.Edition.Id;

    public CallWindow Window { get; }

    public int MostRetries => options.MostRetries;

    public TimeSpan? CheckpointEvery => options.CheckpointEvery;

    /// <summary>A keyed digest of a command: it tells whether one that is sent again is the same, and nothing of what was in it.</summary>
    public string DigestOf(params ReadOnlySpan<string?> parts)
    {
        IEnumerable<string> lines = parts.ToArray().Select(part => part is null ? "-" : string.Create(CultureInfo.InvariantCulture, $"{part.Length}:{part}"));
        byte[] text = Encoding.UTF8.GetBytes($"fourper1000-command-1\n{string.Join('\n', lines)}");
        return $"hmac-sha256:{Convert.ToHexStringLower(HMACSHA256.HashData(options.ReceiptKey, text))}";
    }

    public Receipt ReceiptOf(RegistrationForm form, CallFacts facts, Rules.Decision decision) => Receipt.Of(options.ReceiptKey, form, facts, decision);
}
