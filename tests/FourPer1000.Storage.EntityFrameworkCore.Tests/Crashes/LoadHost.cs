using System.Diagnostics;
using System.Threading.Channels;

namespace FourPer1000.Storage.EntityFrameworkCore.Tests;

/// <summary>The load program as a process of its own, which can be killed.</summary>
public sealed class LoadHost : IDisposable
{
    private readonly Process process;
    private readonly Channel<string> lines = Channel.CreateUnbounded<string>();
    private readonly List<string> said = [];
    private readonly Task<string> errors;

    public LoadHost(string[] words)
    {
        process = Process.Start(new ProcessStartInfo("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "FourPer1000.Storage.Load.dll"), .. words])
        {
            RedirectStandardOutput = true,
            RedirectStandardInput = true,
            RedirectStandardError = true,
        })!;
        Reading = Task.Run(async () =>
        {
            while (await process.StandardOutput.ReadLineAsync() is { } line)
            {
                await lines.Writer.WriteAsync(line);
            }

            lines.Writer.Complete();
        });
        errors = process.StandardError.ReadToEndAsync();
    }

    private Task Reading { get; }

    /// <summary>Waits for a line that begins like this.</summary>
    public async Task SaysAsync(string start)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(StorageTests.IsLong ? 8 : 2));
        await foreach (string line in lines.Reader.ReadAllAsync(patience.Token))
        {
            said.Add(line);
            if (line.StartsWith(start, StringComparison.Ordinal))
            {
                return;
            }
        }

        Assert.Fail($"The host ended without '{start}': {await errors}");
    }

    public void Tell(string line) => process.StandardInput.WriteLine(line);

    /// <summary>SIGKILL: no handler runs, nothing is flushed.</summary>
    public void Kill()
    {
        process.Kill();
        process.WaitForExit();
    }

    public Task ExitAsync() => process.WaitForExitAsync();

    /// <summary>Everything it said, once it has ended.</summary>
    public async Task<List<string>> AllAsync()
    {
        await Reading;
        await foreach (string line in lines.Reader.ReadAllAsync())
        {
            said.Add(line);
        }

        return said;
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            Kill();
        }

        process.Dispose();
    }
}
