using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace NegotiationBot.Chat.Slack;

/// <summary>Brings the bot onto Slack: finds out which workspaces it is in, and in Socket Mode keeps the connections.</summary>
internal sealed partial class SlackService(
    SlackWorkspaces workspaces,
    SlackPresence presence,
    ISocketMode socketMode,
    IOptions<SlackOptions> options,
    ILogger<SlackService> logger
) : BackgroundService
{
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await socketMode.SettleAsync();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var served = await workspaces.OpenAsync(stoppingToken);
        await presence.NoteAsync(served, stoppingToken);
        if (served.Count == 0)
        {
            Log.Nowhere(logger);
            return;
        }
        if (options.Value.AppToken is { Length: > 0 })
        {
            await socketMode.RunAsync(stoppingToken);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(
            LogLevel.Error,
            "No token opens a workspace on Slack: the bot is not there. doctor says what is wrong."
        )]
        public static partial void Nowhere(ILogger logger);
    }
}
