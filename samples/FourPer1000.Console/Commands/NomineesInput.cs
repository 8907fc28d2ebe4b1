using FourPer1000.Exchange;
using FourPer1000.Rules;
using FourPer1000.Selection;

namespace FourPer1000.ConsoleHost;

/// <summary>Reads a file of nominees, or ends the run with every fault.</summary>
internal static class NomineesInput
{
    public static SlateInput Read(Screen screen, string path)
    {
        Reading<SlateInput> reading = NomineesFile.Read(File.ReadAllBytes(path), path, Edition.Edition2020);
        return reading.TryGet(out SlateInput? input) ? input : throw new UnusableInputException(screen, reading.Faults);
    }
}
