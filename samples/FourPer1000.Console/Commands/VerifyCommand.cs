using System.CommandLine;
using FourPer1000.Exchange;
using FourPer1000.Rules;
using FourPer1000.Selection;
using FourPer1000.Selection.Verification;
using FourPer1000.Texts;
using Argument = FourPer1000.Rules.Argument;

namespace FourPer1000.ConsoleHost;

/// <summary><c>verify</c>: whether a slate is the best one, checked by somebody who trusts nobody.</summary>
internal static class VerifyCommand
{
    public static Command Build(Screen screen)
    {
        var slate = new Argument<string>("SLATE.json") { Description = screen.Say("verify.slate") };
        var input = new Option<string>("--input") { Description = screen.Say("select.nominees"), HelpName = "NOMINEES.json", Required = true };
        var certificate = new Option<string>("--certificate") { Description = screen.Say("verify.certificate"), HelpName = "CERT.json", Required = true };
        Option<string?> standing = NomineesInput.StandingOption(screen);
        var command = new Command("verify", screen.Say("command.verify")) { slate, input, standing, certificate };
        command.SetAction(result =>
        {
            byte[] proposal = Start(result.GetRequiredValue(slate), SlateFile.MostBytes), proof = Start(result.GetRequiredValue(certificate), CertificateFile.MostBytes);
            SlateInput nominees = NomineesInput.Read(screen, result.GetRequiredValue(input), result.GetValue(standing));
            string? fault = FaultOf(screen, nominees, (result.GetRequiredValue(slate), proposal), (result.GetRequiredValue(certificate), proof));
            foreach (string line in fault is null ? Holding(screen, proposal) : [fault])
            {
                screen.Error.WriteLine(line);
            }

            return fault is null ? Application.Done : Application.CheckFailed;
        });
        return command;
    }

    /// <summary>The first thing that is wrong, or null.</summary>
    public static string? FaultOf(Screen screen, SlateInput input, (string Name, byte[] Bytes) slateFile, (string Name, byte[] Bytes) certificateFile)
    {
        Reading<SlateReport> slate = SlateFile.Read(slateFile.Bytes, slateFile.Name);
        Reading<CertificateReport> certificate = CertificateFile.Read(certificateFile.Bytes, certificateFile.Name);
        if (!slate.TryGet(out SlateReport? report) || !certificate.TryGet(out CertificateReport? proof))
        {
            return screen.Line(slate.Faults.Concat(certificate.Faults).First());
        }

        return report switch
        {
            { Status: "optimal", Slate: { } proposal } when proof.Witnesses is null => Refusal(screen, SlateVerification.Check(input, proposal, proof.Certificate)) ?? Odd(screen, input, proposal),
            { Status: "infeasible", Conflict: { } rules } => Refusal(screen, SlateVerification.Check(input, Answer(report, rules, proof))) ?? OtherWays(screen, input, report),
            _ => screen.Say("verify.nothing-proven", new Argument("status", report.Status)),
        };
    }

    // One byte more than is read shows that a file is too large; the rest of it is of no interest.
    private static byte[] Start(string path, int most)
    {
        using FileStream file = File.OpenRead(path);
        byte[] bytes = new byte[Math.Min(file.Length, most + 1)];
        file.ReadExactly(bytes);
        return bytes;
    }

    // What holds is not the same for every answer.
    private static IEnumerable<string> Holding(Screen screen, byte[] slate)
    {
        if (!SlateFile.Read(slate, null).TryGet(out SlateReport? report) || report is { Conflict: null, Slate: null })
        {
            yield break;
        }

        if (report.Conflict is { } rules)
        {
            yield return screen.Say(rules.Count == 0 ? "verify.holds-clash" : "verify.holds-conflict");
            yield return screen.Say("verify.holds-ways-out");
            yield break;
        }

        yield return screen.Say("verify.holds");
        if (report.Slate!.Explanations.Count(explanation => explanation.Code is SeatCodes.BestOnLevel or SeatCodes.KeptVacant) is > 0 and int open)
        {
            yield return screen.Say("verify.open-explanations", new("open", open), new("all", report.Slate.Explanations.Count));
        }
    }

    // Rules that are named need their witnesses; where none is named, the proof is about all hard rules.
    private static SlateOutcome.Infeasible Answer(SlateReport report, ValueList<string> rules, CertificateReport proof) =>
        new(report.InputHash, rules.Count == 0 && proof.Witnesses is null ? null : new(rules, proof.Witnesses ?? []), proof.Certificate);

    private static string? Refusal(Screen screen, Decision decision) => decision.IsGranted ? null : screen.Book.Sentence(decision.Reasons[0]);

    private static string? Odd(Screen screen, SlateInput input, Slate slate) =>
        ExplanationCheck.FirstOdd(input, slate) is { } seat ? screen.Say("verify.explanation", new Argument("seat", seat.ToString())) : null;

    // No certificate covers them: each is tried. That none is cheaper is not claimed.
    private static string? OtherWays(Screen screen, SlateInput input, SlateReport report) =>
        WaysOutCheck.FirstOdd(input, report.Repairs ?? [], report.Recruits ?? [], SearchLimits.Default) is { } odd ? screen.Say("verify.ways-out", new Argument("way", odd)) : null;
}
