using System.Globalization;
using FourPer1000.Exchange;
using FourPer1000.Rules;
using FourPer1000.Selection;
using FourPer1000.Selection.Tests;
using FourPer1000.Texts;

namespace FourPer1000.ConsoleHost.Tests;

/// <summary>The files of slates and certificates, byte by byte.</summary>
public sealed class SelectionBytesTests(ITestOutputHelper output) : IDisposable
{
    private static readonly string[] Cultures = ["", "tr-TR", "fr-FR", "de-DE", "ar-SA", "sv-SE", "th-TH", "fa-IR"];
    private readonly string folder = Directory.CreateTempSubdirectory("fourper1000-bytes-").FullName;

    public static TheoryData<int, int, ulong> Pools => [(60, 5, 1), (60, 5, 2), (80, 8, 3), (80, 8, 4), (100, 8, 5), (100, 8, 6), (120, 8, 7), (120, 12, 8), (150, 12, 9), (150, 12, 10), (300, 24, 6)];

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [MemberData(nameof(Pools))]
    public void Neither_the_order_of_the_input_nor_the_culture_changes_a_byte(int people, int taskForces, ulong seed)
    {
        SlateInput input = SlatePools.Of(new SlatePoolShape(people, taskForces, MostSupport: seed % 2 == 0 ? 2 : 30), seed);
        (byte[] slate, byte[] certificate) = Written(input);
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            // 11 pools with 91 shuffles each are 1,001.
            for (ulong shuffle = 1; shuffle <= (ulong)Runs.Of(2, 91); shuffle++)
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(Cultures[shuffle % (ulong)Cultures.Length]);
                (byte[] otherSlate, byte[] otherCertificate) = Written(SlatePools.Shuffled(input, (1000 * seed) + shuffle));

                otherSlate.AsSpan().SequenceEqual(slate).Should().BeTrue($"shuffle {shuffle} is the same pool");
                otherCertificate.AsSpan().SequenceEqual(certificate).Should().BeTrue($"shuffle {shuffle} has the same proof");
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Every_changed_bit_of_a_slate_or_a_certificate_is_refused()
    {
        var chance = new SeededChance(4);
        int tried = 0;
        foreach (SlateInput input in (SlateInput[])[SlatePools.Tiny(3), SlatePools.Tiny(12), SlatePools.Of(new SlatePoolShape(60, 5), 1), SlatePools.Of(new SlatePoolShape(80, 8, 2), 4)])
        {
            using (FileStream file = File.Create(PathOf("nominees.json")))
            {
                NomineesFile.Write(file, input);
            }

            if (Run("select", PathOf("nominees.json"), "--out", PathOf("slate.json"), "--certificate", PathOf("certificate.json")) != Application.Done)
            {
                throw new InvalidOperationException("The pool has no slate.");
            }

            Verify("slate.json", "certificate.json").Should().Be(Application.Done);
            foreach (string name in (string[])["slate.json", "certificate.json"])
            {
                byte[] bytes = File.ReadAllBytes(PathOf(name));
                for (int i = Runs.Of(60, 1000); i > 0; i--)
                {
                    int bit = chance.Below(8 * bytes.Length);
                    bytes[bit / 8] ^= (byte)(1 << (bit % 8));
                    File.WriteAllBytes(PathOf("changed.json"), bytes);
                    bytes[bit / 8] ^= (byte)(1 << (bit % 8));
                    int code = name == "slate.json" ? Verify("changed.json", "certificate.json") : Verify("slate.json", "changed.json");

                    code.Should().BeOneOf([Application.CheckFailed, Application.Unusable], $"bit {bit} of {name} was changed");
                    tried++;
                }
            }
        }

        output.WriteLine($"{tried} changed bits");
    }

    [Fact]
    public void An_explanation_that_says_another_level_is_refused()
    {
        SlateInput input = SlatePools.Of(new SlatePoolShape(60, 5), 1);
        var best = (SlateOutcome.Optimal)SlateSearch.Find(input);
        SeatExplanation[] changed = [.. best.Slate.Explanations];
        int at = Array.FindIndex(changed, explanation => explanation.Code == SeatCodes.BestOnLevel && explanation["level"] is ArgumentValue.Code { Value: SlateLevels.Support });
        changed[at] = changed[at] with { Arguments = ValueList.From(changed[at].Arguments.Select(argument => argument.Name == "level" ? new("level", SlateLevels.Imbalance) : argument)) };
        Slate other = best.Slate with { Explanations = ValueList.Create<SeatExplanation>(changed) };

        ExplanationCheck.FirstOdd(input, other).Should().BeNull("it could be so");
        Selection.Verification.SlateVerification.Check(input, other, best.Certificate).IsRefused.Should().BeTrue("the seal covers explanations");
    }

    private static (byte[] Slate, byte[] Certificate) Written(SlateInput input)
    {
        SlateOutcome outcome = SlateSearch.Find(input);
        using MemoryStream slate = new(), certificate = new();
        SlateFile.Write(slate, SlateReport.Of(outcome), Phrasebook.In(Domain.Language.English));
        CertificateFile.Write(certificate, CertificateReport.Of(outcome)!);
        return (slate.ToArray(), certificate.ToArray());
    }

    private int Verify(string slate, string certificate) => Run("verify", PathOf(slate), "--input", PathOf("nominees.json"), "--certificate", PathOf(certificate));

    private static int Run(params string[] args) => Application.Run(args, Stream.Null, TextWriter.Null);

    private string PathOf(string name) => Path.Combine(folder, name);
}
