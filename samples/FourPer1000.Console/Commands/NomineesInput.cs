using System.CommandLine;
using FourPer1000.Exchange;
using FourPer1000.Rules;
using FourPer1000.Selection;

namespace FourPer1000.ConsoleHost;

/// <summary>Reads a file of nominees, and the slate that stands where one is repaired, or ends the run with every fault.</summary>
internal static class NomineesInput
{
    public static Option<string?> StandingOption(Screen screen) => new("--standing") { Description = screen.Say("select.standing"), HelpName = "SLATE.json" };

    public static SlateInput Read(Screen screen, string path, string? standing = null, bool needsLot = true)
    {
        SlateInput input = Usable(screen, NomineesFile.Read(File.ReadAllBytes(path), path, Edition.Edition2020, needsLot));
        return standing is null ? input : Usable(screen, StandingFile.Read(File.ReadAllBytes(standing), standing, input));
    }

    private static SlateInput Usable(Screen screen, Reading<SlateInput> reading) =>
        reading.TryGet(out SlateInput? input) ? input : throw new UnusableInputException(screen, reading.Faults);
}
