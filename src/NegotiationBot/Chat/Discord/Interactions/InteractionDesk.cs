using System.Text.Json;
using Microsoft.Extensions.Logging;
using NegotiationBot.Chat.Discord.Rest;
using NegotiationBot.Core.Chat;

namespace NegotiationBot.Chat.Discord.Interactions;

/// <summary>Where interactions are acknowledged within Discord's three seconds, by whichever way they came.</summary>
internal sealed partial class InteractionDesk(
    ChatDoor door,
    DiscordPlatform platform,
    InteractionReader reader,
    PendingAcknowledgements pending,
    DiscordRest rest,
    ILogger<InteractionDesk> logger
)
{
    /// <summary>After that Discord does not take the acknowledgement any more; of the network's own time, so by no clock of ours.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <summary>Brings one that came over the gateway to the door, and tells Discord.</summary>
    public async Task AnswerOverRestAsync(JsonElement interaction, CancellationToken cancellationToken)
    {
        var token = interaction.Text("token") ?? "";
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        pending.Begin(token);
        try
        {
            if (await AnswerAsync(interaction, cancellationToken) is { } response)
            {
                await rest.SendAsync(
                    DiscordRoute.Callback(interaction.Text("id") ?? "", token),
                    response,
                    patience.Token
                );
            }
        }
        catch (DiscordRefusal refusal) when (refusal.SaysAlreadyDone)
        {
            // An attempt whose answer was lost had come through.
        }
        catch (DiscordRefusal refusal)
        {
            Log.TooLate(logger, refusal.Message);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            Log.TooLate(logger, "there was no answer in three seconds");
        }
        finally
        {
            pending.End(token);
        }
    }

    /// <summary>Brings an interaction to the door.</summary>
    /// <returns>What to tell Discord; null where it was told before.</returns>
    public async Task<InteractionResponse?> AnswerAsync(JsonElement interaction, CancellationToken cancellationToken)
    {
        if ((InteractionKind)(interaction.Number("type") ?? 0) is InteractionKind.Autocomplete)
        {
            var asked = reader.ReadAutocomplete(interaction);
            return InteractionResponse.Offers(await door.OfferAsync(asked, cancellationToken));
        }
        if (await reader.ReadAsync(interaction, cancellationToken) is not { } read)
        {
            return null;
        }
        return await door.ReceiveAsync(platform, read, cancellationToken) switch
        {
            OpensForm opens => InteractionResponse.Opens(opens.Form),
            Accepted accepted => InteractionResponse.Deferred(accepted.Visibility),
            _ => null,
        };
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "An interaction was not acknowledged in time: {Reason}")]
        public static partial void TooLate(ILogger logger, string reason);
    }
}
