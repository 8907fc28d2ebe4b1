using System.Text;

namespace FourPer1000.Selection.Verification.Tests;

public sealed class CertificateChangeTests(ITestOutputHelper output)
{
    private static readonly UTF8Encoding Strict = new(false, true);

    [Fact]
    public void Every_changed_bit_of_a_certificate_is_noticed()
    {
        int unreadable = 0, refused = 0;
        var chance = new SeededChance(1);
        int many = Runs.Of(1500, 12000);
        foreach ((SlateInput input, SlateOutcome.Optimal answer) in Sample())
        {
            byte[] bytes = Encoding.UTF8.GetBytes(CertificateDocument.Write(answer.Certificate));
            CertificateDocument.Read(Encoding.UTF8.GetString(bytes))!.Equals(answer.Certificate).Should().BeTrue();
            for (int i = 0; i < many / 6; i++)
            {
                int bit = chance.Below(8 * bytes.Length);
                byte[] changed = [.. bytes];
                changed[bit / 8] ^= (byte)(1 << (bit % 8));
                if (ReadOrNull(changed) is not { } certificate)
                {
                    unreadable++;
                    continue;
                }

                SlateVerification.Check(input, answer.Slate, certificate).IsRefused.Should().BeTrue($"bit {bit} of the certificate of {input.Lot.Seed} was changed");
                refused++;
            }
        }

        output.WriteLine($"{unreadable} could not be read, {refused} were refused");
        refused.Should().BeGreaterThan(many / 4);
        (unreadable + refused).Should().BeGreaterThanOrEqualTo(many - 6);
    }

    [Fact]
    public void Every_line_that_is_changed_left_out_doubled_or_moved_is_noticed()
    {
        int refused = 0;
        foreach ((SlateInput input, SlateOutcome.Optimal answer) in Worked.Tiny(Runs.Of(25, 250)))
        {
            foreach (SlateCertificate changed in ChangedLines(answer.Certificate))
            {
                SlateVerification.Check(input, answer.Slate, changed).IsRefused.Should().BeTrue($"a line of the certificate of {input.Lot.Seed} was changed");
                refused++;
            }
        }

        refused.Should().BeGreaterThan(300);
    }

    [Fact]
    public void A_changed_certificate_that_is_sealed_again_proves_the_best_slate_or_nothing()
    {
        int refused = 0, weaker = 0, others = 0;
        foreach ((SlateInput input, SlateOutcome.Optimal answer) in Worked.Tiny(Runs.Of(25, 250)))
        {
            Slate[] neighbours = [.. Worked.Neighbours(input, answer.Slate).Take(10)];
            foreach (CertificateNode? root in ChangedLines(answer.Certificate).Select(changed => changed.Root))
            {
                bool isRefused = SlateVerification.Check(input, answer.Slate, SlateCertificate.Of(input, answer.Slate, root, answer.Certificate.Ties)).IsRefused;
                refused += isRefused ? 1 : 0;
                weaker += isRefused ? 0 : 1;
                foreach (Slate other in neighbours)
                {
                    SlateVerification.Check(input, other, SlateCertificate.Of(input, other, root)).IsRefused.Should().BeTrue($"{input.Lot.Seed} has another best slate");
                    others++;
                }
            }
        }

        output.WriteLine($"sealed again: {refused} prove nothing, {weaker} still prove the best slate; {others} proofs of other slates refused");
        refused.Should().BeGreaterThan(50);
        others.Should().BeGreaterThan(500);
    }

    [Fact]
    public void Every_changed_bit_of_the_proof_of_a_clash_is_noticed()
    {
        int refused = 0;
        foreach ((SlateInput input, SlateOutcome.Infeasible answer) in Worked.Clashing(Runs.Of(150, 1500)))
        {
            byte[] bytes = Encoding.UTF8.GetBytes(CertificateDocument.Write(answer.Certificate));
            for (int bit = 0; bit < 8 * bytes.Length; bit += 7)
            {
                byte[] changed = [.. bytes];
                changed[bit / 8] ^= (byte)(1 << (bit % 8));
                if (ReadOrNull(changed) is { } certificate)
                {
                    SlateVerification.Check(input, new SlateOutcome.Infeasible(answer.InputHash, answer.Conflict, certificate)).IsRefused.Should().BeTrue($"bit {bit} was changed");
                    refused++;
                }
            }
        }

        refused.Should().BeGreaterThan(500);
    }

    private static IEnumerable<(SlateInput Input, SlateOutcome.Optimal Answer)> Sample() =>
        [.. Worked.Tiny(200).Where(pool => pool.Input.Candidacies.Count > 6).Take(3), Worked.Tight(60, 5, 1), Worked.Tight(60, 5, 2), Worked.Tight(80, 8, 3)];

    private static SlateCertificate? ReadOrNull(byte[] bytes)
    {
        try
        {
            return CertificateDocument.Read(Strict.GetString(bytes));
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static IEnumerable<SlateCertificate> ChangedLines(SlateCertificate certificate)
    {
        string whole = CertificateDocument.Write(certificate);
        string[] lines = whole.Split('\n')[..^1];
        for (int i = 2; i < lines.Length; i++)
        {
            string[] fields = lines[i].Split('\t');
            string[][] changes =
            [
                [],
                [lines[i], lines[i]],
                i + 1 < lines.Length ? [lines[i + 1], lines[i]] : [],
                .. long.TryParse(fields[^1], out long value) ? (string[][])[[With(fields, value + 1)], [With(fields, value - 1)], [With(fields, -value)], [With(fields, 0)]] : [],
            ];
            foreach (string[] change in changes)
            {
                int skipped = change.Length == 2 && change[1] == lines[i] && change[0] != lines[i] ? 2 : 1;
                if (Read([.. lines[..i], .. change, .. lines[(i + skipped)..]]) is { } changed && !changed.Equals(certificate))
                {
                    yield return changed;
                }
            }
        }
    }

    // The number of multipliers is counted again, so that a line more or less can be read at all.
    private static SlateCertificate? Read(string[] lines)
    {
        string[] counted = [.. lines];
        for (int i = 0; i < lines.Length; i++)
        {
            string[] fields = lines[i].Split('\t');
            if (fields[0] == "bound")
            {
                int count = lines.Skip(i + 1).TakeWhile(line => !line.StartsWith("bound", StringComparison.Ordinal) && !line.StartsWith("split", StringComparison.Ordinal) && line != "open").Count();
                counted[i] = With(fields, count);
            }
        }

        return CertificateDocument.Read(string.Concat(counted.Select(line => line + "\n")));
    }

    private static string With(string[] fields, long value) => string.Join('\t', fields[..^1].Append(value.ToString(System.Globalization.CultureInfo.InvariantCulture)));
}
