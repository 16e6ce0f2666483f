using System.Net;

namespace NegotiationBot.Chat.Discord.Rest;

/// <summary>Discord said no, and would say so again. The message names the route without its ids, and repeats nothing that was sent.</summary>
/// <param name="code">Discord's own error code; 0 where it gave none.</param>
internal sealed class DiscordRefusal(string route, HttpStatusCode status, int code, string reason)
    : Exception($"Discord refuses {route}: {(int)status} {reason} ({code}).")
{
    private const int UnknownMessage = 10_008;
    private const int UnknownWebhook = 10_015;
    private const int UnknownInteraction = 10_062;
    private const int InvalidWebhookToken = 50_027;
    private const int AlreadyAcknowledged = 40_060;

    /// <summary>The token of the bot is wrong or was reset.</summary>
    public bool IsOfToken => status is HttpStatusCode.Unauthorized;

    /// <summary>The message, the channel, the member is not there.</summary>
    public bool IsMissing => status is HttpStatusCode.NotFound;

    /// <summary>The bot may not.</summary>
    public bool IsForbidden => status is HttpStatusCode.Forbidden;

    /// <summary>There is no answer of ours to this interaction: not yet, or not any more.</summary>
    public bool IsOfInteraction =>
        code is UnknownMessage or UnknownWebhook or UnknownInteraction or InvalidWebhookToken
        || (IsMissing && code is 0);

    /// <summary>An earlier attempt came through, though its answer did not.</summary>
    public bool SaysAlreadyDone => code is AlreadyAcknowledged;
}
