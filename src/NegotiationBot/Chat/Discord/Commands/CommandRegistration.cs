using System.Net.Http.Json;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NegotiationBot.Chat.Discord.Rest;
using NegotiationBot.Core.Chat;

namespace NegotiationBot.Chat.Discord.Commands;

/// <summary>Registers the commands when the bot starts, where those that Discord has are others: it takes 200 a day, and members see a change for a while.</summary>
internal sealed partial class CommandRegistration(
    DiscordRest rest,
    DiscordApplication application,
    Backoff backoff,
    [FromWire] TimeProvider clock,
    ILogger<CommandRegistration> logger
) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        for (var failures = 1; ; failures++)
        {
            try
            {
                await RegisterAsync(stoppingToken);
                return;
            }
            catch (DiscordRefusal refusal)
            {
                Log.Refused(logger, refusal.Message);
                return;
            }
            catch (ChatPlatformException exception)
            {
                Log.NotYet(logger, exception.Message);
                await Task.Delay(backoff.After(failures), clock, stoppingToken);
            }
        }
    }

    private async Task RegisterAsync(CancellationToken cancellationToken)
    {
        var id = (await application.FindAsync(cancellationToken)).Application;
        var registered = await rest.SendAsync(DiscordRoute.Commands(id), cancellationToken);
        if (!CommandComparison.AreTheSame(registered, DiscordCommands.All))
        {
            await rest.SendAsync(
                DiscordRoute.OverwriteCommands(id),
                () => JsonContent.Create(DiscordCommands.All, options: CommandComparison.Json),
                cancellationToken
            );
            Log.Registered(logger, DiscordCommands.All.Count);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "{Count} commands were registered with Discord.")]
        public static partial void Registered(ILogger logger, int count);

        [LoggerMessage(LogLevel.Error, "Discord does not take the commands: {Reason}")]
        public static partial void Refused(ILogger logger, string reason);

        [LoggerMessage(LogLevel.Warning, "The commands could not be registered yet: {Reason}")]
        public static partial void NotYet(ILogger logger, string reason);
    }
}
