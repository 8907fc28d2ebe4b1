namespace FourPer1000.Exchange;

/// <summary>Lines of JSON on their way to a stream, which stays open. Not thread-safe.</summary>
/// <param name="stream">The stream.</param>
/// <param name="writesBehind">Whether another thread may write one block while the next one is filled; only one thread at a time uses the stream.</param>
internal sealed class LineBuffer(Stream stream, bool writesBehind = false) : IDisposable
{
    private const int Block = 256 * 1024;
    private JsonBytes spare = new(2 * Block);
    private Task writing = Task.CompletedTask;

    /// <summary>The line at hand, behind those that are still to go.</summary>
    public JsonBytes Line { get; private set; } = new(2 * Block);

    /// <summary>Ends the line; full blocks go to the stream.</summary>
    /// <exception cref="IOException">The stream cannot be written to.</exception>
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
        Finish();
        stream.Flush();
    }

    /// <summary>Waits until nothing is written any more; what was not flushed is dropped.</summary>
    public void Dispose() => ((IAsyncResult)writing).AsyncWaitHandle.WaitOne();

    private void Drain()
    {
        Finish();
        (Line, spare) = (spare, Line);
        Line.Clear();
        JsonBytes full = spare;
        if (writesBehind)
        {
            writing = Task.Run(() => stream.Write(full.Written));
        }
        else
        {
            stream.Write(full.Written);
        }
    }

    private void Finish()
    {
        Task written = writing;
        writing = Task.CompletedTask;
        written.GetAwaiter().GetResult();
    }
}
