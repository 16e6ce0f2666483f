using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Logging;
using NegotiationBot.Chat.Discord.Rest;
using NegotiationBot.Core.Chat;

namespace NegotiationBot.Chat.Discord.Events;

/// <summary>Brings messages to the door. Discord tells a message once, so what the door cannot take at once is brought again.</summary>
internal sealed partial class DiscordDoor(
    ChatDoor door,
    DiscordPlatform platform,
    DiscordRest rest,
    RestLimits limits,
    Backoff backoff,
    [FromWire] TimeProvider clock,
    ILogger<DiscordDoor> logger
)
{
    private const int MostAttempts = 6;

    /// <summary>A message that will be answered is met with the sign of typing; under load the answers go first.</summary>
    public async Task BringMessageAsync(MessageWritten written, CancellationToken cancellationToken)
    {
        if (await BringAsync(written, cancellationToken) is Accepted { ShowsWork: true } && !limits.IsBusy)
        {
            _ = TypeAsync(written.Place.Thread ?? written.Place.Channel, cancellationToken);
        }
    }

    [SuppressMessage(
        "Design",
        "CA1031",
        Justification = "Whatever kept the event out, it is brought again; the last time it is told."
    )]
    public async Task<Acknowledgement> BringAsync(ChatEvent chatEvent, CancellationToken cancellationToken)
    {
        for (var failures = 1; ; failures++)
        {
            try
            {
                return await door.ReceiveAsync(platform, chatEvent, cancellationToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException && failures < MostAttempts)
            {
                Log.NotTaken(logger, exception);
                await Task.Delay(backoff.After(failures), clock, cancellationToken);
            }
        }
    }

    /// <summary>A sign and no more: where it cannot be given, the answer comes all the same.</summary>
    private async Task TypeAsync(string channel, CancellationToken cancellationToken)
    {
        try
        {
            await rest.SendAsync(DiscordRoute.Typing(channel), cancellationToken);
        }
        catch (Exception exception)
            when (exception is DiscordRefusal or ChatPlatformException or OperationCanceledException)
        {
            Log.NoSign(logger, exception.Message);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "An event of Discord could not be committed; it is brought again.")]
        public static partial void NotTaken(ILogger logger, Exception exception);

        [LoggerMessage(LogLevel.Debug, "No sign of typing was given: {Reason}")]
        public static partial void NoSign(ILogger logger, string reason);
    }
}
