using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace FourPer1000.Hosting;

/// <summary>Carries out what is due, at once and then again and again while the host runs. A round that fails does not stop the next one.</summary>
internal sealed class DueWorker(IServiceScopeFactory scopes, TimeSpan every, TimeProvider clock, ILogger log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(every, clock);
        do
        {
            await RoundAsync(stoppingToken).ConfigureAwait(false);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false));
    }

    private async Task RoundAsync(CancellationToken cancellation)
    {
        try
        {
            AsyncServiceScope scope = scopes.CreateAsyncScope();
            await using (scope.ConfigureAwait(false))
            {
                await scope.ServiceProvider.GetRequiredService<WorkDesk>().CarryOutAsync(cancellation).ConfigureAwait(false);
            }
        }
        catch (Exception failure) when (!cancellation.IsCancellationRequested)
        {
            CommandLog.RoundFailed(log, FailureText.Of(failure));
        }
    }
}
