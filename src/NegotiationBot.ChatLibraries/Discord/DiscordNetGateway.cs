using System.Text;
using Discord;
using Discord.Net;
using Discord.Net.Rest;
using Discord.Net.WebSockets;
using Discord.WebSocket;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NegotiationBot.Chat.Discord;
using NegotiationBot.Chat.Discord.Events;
using NegotiationBot.Chat.Discord.Gateway;
using NegotiationBot.Chat.Discord.Rest;

namespace NegotiationBot.ChatLibraries.Discord;

/// <summary>
/// The gateway through Discord.Net: it opens the shards, identifies, beats, resumes and connects again. What it is told is read from its socket and not from its
/// events: version 3.16.0 knows no form whose fields stand in labels, and would lose what people send with one.
/// </summary>
internal sealed partial class DiscordNetGateway(
    IOptions<DiscordOptions> options,
    DiscordApplication application,
    DispatchedEvents events,
    Backoff backoff,
    [FromWire] TimeProvider clock,
    ILogger<DiscordNetGateway> logger
) : BackgroundService, IGateway
{
    private readonly TaskCompletionSource<string> _refused = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private long _sequence;

    public string? Refusal { get; private set; }

    public long Sequence => Interlocked.Read(ref _sequence);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await using var client = CreateClient(stoppingToken);
        Refusal = await LogInAsync(client, stoppingToken) ?? await RunAsync(client, stoppingToken);
        Log.Refused(logger, Refusal);
    }

    private DiscordShardedClient CreateClient(CancellationToken cancellationToken)
    {
        var client = new DiscordShardedClient(
            new DiscordSocketConfig
            {
                GatewayIntents = (global::Discord.GatewayIntents)Chat.Discord.Gateway.GatewayIntents.Of(options.Value),
                RestClientProvider = _ => DefaultRestClientProvider.Instance(ApiAddress(options.Value)),
                WebSocketProvider = () =>
                    new OverheardSocket(
                        DefaultWebSocketProvider.Instance(),
                        message => TakeAsync(message, cancellationToken),
                        LookAtEnd
                    ),
                LogGatewayIntentWarnings = false,
                LogLevel = LogSeverity.Warning,
            }
        );
        client.Log += message =>
        {
            Log.Library(logger, message.Source, message.Message ?? message.Exception?.Message);
            return Task.CompletedTask;
        };
        return client;
    }

    /// <summary>Asks until Discord answers.</summary>
    /// <returns>Why it refuses the bot; null where it does not.</returns>
    private async Task<string?> LogInAsync(DiscordShardedClient client, CancellationToken cancellationToken)
    {
        for (var failures = 1; ; failures++)
        {
            try
            {
                // Events are read with it; once it is known, none of them waits for a request.
                await application.FindAsync(cancellationToken);
                await client.LoginAsync(TokenType.Bot, options.Value.Token);
                return null;
            }
            catch (DiscordRefusal refusal)
            {
                return refusal.Message;
            }
            catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
            {
                Log.CannotStart(logger, exception.Message);
                await Task.Delay(backoff.After(failures), clock, cancellationToken);
            }
        }
    }

    /// <summary>Runs until it is told to stop, or until Discord refuses it for good.</summary>
    /// <returns>Why Discord refuses it.</returns>
    private async Task<string> RunAsync(DiscordShardedClient client, CancellationToken cancellationToken)
    {
        await client.StartAsync();
        try
        {
            return await _refused.Task.WaitAsync(cancellationToken);
        }
        finally
        {
            await client.StopAsync();
        }
    }

    private async Task TakeAsync(string message, CancellationToken cancellationToken)
    {
        var payload = GatewayPayload.Parse(Encoding.UTF8.GetBytes(message));
        if (payload is { Op: GatewayPayload.Dispatch, Event: { } name })
        {
            await events.TakeAsync(name, payload.Data, cancellationToken);
            Interlocked.Exchange(ref _sequence, payload.Sequence ?? Sequence);
        }
    }

    /// <summary>The library connects again whatever the reason; where Discord has refused the bot for good, that would be in vain.</summary>
    private void LookAtEnd(Exception exception)
    {
        Log.Broke(logger, exception.Message);
        if (exception is WebSocketClosedException closed && CloseCode.EndOf(closed.CloseCode) is GatewayRefused refused)
        {
            _refused.TrySetResult(refused.Reason);
        }
    }

    /// <summary>The library puts its routes right behind it.</summary>
    private static string ApiAddress(DiscordOptions options) =>
        options.ApiUrl.EndsWith('/') ? options.ApiUrl : $"{options.ApiUrl}/";

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Critical, "The bot is not on Discord: {Reason}")]
        public static partial void Refused(ILogger logger, string reason);

        [LoggerMessage(LogLevel.Warning, "Discord cannot be reached yet: {Reason}")]
        public static partial void CannotStart(ILogger logger, string reason);

        [LoggerMessage(LogLevel.Warning, "The connection to Discord's gateway broke: {Reason}")]
        public static partial void Broke(ILogger logger, string reason);

        [LoggerMessage(LogLevel.Debug, "Discord.Net ({Source}): {Message}")]
        public static partial void Library(ILogger logger, string source, string? message);
    }
}
