using System.Text;

namespace FourPer1000.ConsoleHost;

/// <summary>Writes a result that is one text.</summary>
internal static class ResultText
{
    public static int Write(Screen screen, string? path, string text)
    {
        using var output = new OutputFile(path, screen.Results);
        output.Content.Write(Encoding.UTF8.GetBytes(text));
        output.Commit();
        return Application.Done;
    }
}
