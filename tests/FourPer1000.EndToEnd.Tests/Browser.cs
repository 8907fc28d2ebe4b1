using Microsoft.Playwright;

namespace FourPer1000.EndToEnd.Tests;

/// <summary>The Debian browser, started once for all tests. Without it they are skipped, and fail where nothing may be skipped.</summary>
public sealed class Browser : IAsyncLifetime
{
    private const string Path = "/usr/bin/chromium";
    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Path))
        {
            return;
        }

        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Path, Args = ["--no-sandbox", "--disable-gpu"] });
    }

    /// <summary>A new page in a context of its own.</summary>
    public async Task<IPage> PageAsync(int width, int height)
    {
        Assert.SkipUnless(browser is not null || Environment.GetEnvironmentVariable("FOURPER1000_CI") == "1", "There is no browser here: install Debian's chromium.");
        browser.Should().NotBeNull("chromium has to be installed where nothing may be skipped");
        IBrowserContext context = await browser!.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = height } });
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
    }
}
