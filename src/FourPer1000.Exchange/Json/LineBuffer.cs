namespace FourPer1000.Exchange;

/// <summary>Lines of JSON on their way to a stream, which stays open. Not thread-safe.</summary>
internal sealed class LineBuffer(Stream stream) : IDisposable
{
    private const int Block = 128 * 1024;

    /// <summary>The line at hand, behind those that are still to go.</summary>
    public JsonBytes Line { get; } = new(2 * Block);

    /// <summary>Ends the line; full blocks go to the stream.</summary>
    public void EndLine()
    {
        Line.Append("\n"u8);
        if (Line.Count >= Block)
        {
            Drain();
        }
    }

    public void Flush()
    {
        Drain();
        stream.Flush();
    }

    public void Dispose() => Flush();

    private void Drain()
    {
        stream.Write(Line.Written);
        Line.Clear();
    }
}
