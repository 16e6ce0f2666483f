using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NegotiationBot.Chat;

namespace NegotiationBot.Hosting;

/// <summary>The bot's web server, where one is configured: <c>/health</c>, <c>/ready</c>, and what the platforms' adapters map.</summary>
public sealed class WebFront(
    IOptions<WebOptions> options,
    IEnumerable<IWebEndpoints> endpoints,
    IHostApplicationLifetime lifetime,
    ILoggerFactory loggers
) : IHostedService, IAsyncDisposable
{
    private WebApplication? _web;

    /// <summary>Where it listens in the end, as with port 0; empty where it does not.</summary>
    public IReadOnlyCollection<string> Addresses => _web is { } web ? [.. web.Urls] : [];

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (options.Value.Listen is not { } address)
        {
            return;
        }
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = options.Value.MaximumBodyBytes;
        });
        builder.Services.AddRoutingCore();
        builder.Services.AddSingleton(loggers);
        _web = builder.Build();
        _web.Urls.Add(address);
        _web.UseRouting();
        Map(_web);
        await _web.StartAsync(cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) =>
        _web is { } web ? web.StopAsync(cancellationToken) : Task.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (_web is { } web)
        {
            await web.DisposeAsync();
        }
    }

    private void Map(IEndpointRouteBuilder routes)
    {
        // Alive as long as it answers; ready once the index stands and every worker has taken on what an earlier run left, until the bot is told to stop.
        routes.MapGet("/health", () => Results.Text("ok"));
        routes.MapGet("/ready", () => IsReady() ? Results.Text("ready") : Results.StatusCode(503));
        foreach (var mapped in endpoints)
        {
            mapped.Map(routes);
        }
    }

    private bool IsReady() =>
        lifetime.ApplicationStarted.IsCancellationRequested && !lifetime.ApplicationStopping.IsCancellationRequested;
}
