using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NegotiationBot.Chat.Discord.Events;
using NegotiationBot.Chat.Discord.Rest;
using NegotiationBot.Core.Chat;

namespace NegotiationBot.Chat.Discord.Gateway;

/// <summary>The gateway over the bot's own connections. Where Discord refuses it for good, it says why and stops; all else goes on.</summary>
internal sealed partial class DiscordGateway(
    DiscordRest rest,
    IOptions<DiscordOptions> options,
    DiscordApplication application,
    DispatchedEvents events,
    Backoff backoff,
    [FromWire] TimeProvider clock,
    ILogger<DiscordGateway> logger
) : BackgroundService, IGateway
{
    private IReadOnlyList<GatewayShard> _shards = [];

    public string? Refusal { get; private set; }

    public long Sequence => _shards is [var first, ..] ? first.Sequence : 0;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (await FindStartAsync(stoppingToken) is not { } start)
        {
            return;
        }
        using var turns = new IdentifyTurns(rest, clock);
        _shards =
        [
            .. Enumerable
                .Range(0, start.Shards)
                .Select(number => new GatewayShard(start, number, turns, events, backoff, clock, logger)),
        ];
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        var running = _shards.Select(shard => shard.RunAsync(stopping.Token)).ToList();
        Refuse(await await Task.WhenAny(running));
        await stopping.CancelAsync();
    }

    /// <summary>Asks until Discord answers; null where it refuses the bot.</summary>
    private async Task<GatewayStart?> FindStartAsync(CancellationToken cancellationToken)
    {
        for (var failures = 1; ; failures++)
        {
            try
            {
                await application.FindAsync(cancellationToken);
                var answer = await rest.SendAsync(DiscordRoute.Gateway, cancellationToken);
                if (GatewayStart.Read(answer, options.Value) is { } start)
                {
                    return start;
                }
                Refuse("Discord names no gateway that a token could be told to: look at Discord:ApiUrl.");
                return null;
            }
            catch (DiscordRefusal refusal)
            {
                Refuse(refusal.Message);
                return null;
            }
            catch (ChatPlatformException exception)
            {
                Log.CannotStart(logger, exception.Message);
                await Task.Delay(backoff.After(failures), clock, cancellationToken);
            }
        }
    }

    private void Refuse(string reason)
    {
        Refusal = reason;
        Log.Refused(logger, reason);
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Critical, "The bot is not on Discord: {Reason}")]
        public static partial void Refused(ILogger logger, string reason);

        [LoggerMessage(LogLevel.Warning, "Discord cannot be reached yet: {Reason}")]
        public static partial void CannotStart(ILogger logger, string reason);
    }
}
