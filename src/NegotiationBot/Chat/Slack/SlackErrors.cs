namespace NegotiationBot.Chat.Slack;

/// <summary>Slack's words for what goes wrong, as far as it matters which.</summary>
internal static class SlackErrors
{
    /// <summary>Slack's own fault, for the moment; whether it was done is not known.</summary>
    public static bool IsForTheMoment(string? error) =>
        error is "internal_error" or "fatal_error" or "service_unavailable" or "request_timeout";

    public static bool IsTooFast(string? error) => error is "ratelimited" or "rate_limited";

    /// <summary>The bot is not in the channel, or may not know of it.</summary>
    public static bool IsElsewhere(string? error) => error is "not_in_channel" or "channel_not_found";

    /// <summary>The token is worth nothing, and will be as long as nobody gives another.</summary>
    public static bool IsOfToken(string? error) =>
        error
            is "invalid_auth"
                or "not_authed"
                or "account_inactive"
                or "token_revoked"
                or "token_expired"
                or "no_permission"
                or "org_login_required"
                or "ekm_access_denied"
                or "missing_scope"
                or "not_allowed_token_type"
                or "invalid_token"
                or "team_access_not_granted"
                or "app_not_installed"
                or "socket_mode_not_enabled";

    /// <summary>The workspace has put the bot out, as far as the token tells.</summary>
    public static bool IsRemoval(string? error) => error is "account_inactive" or "token_revoked" or "invalid_auth";

    /// <summary>One sentence for the log or the doctor: what is wrong, and how it is mended.</summary>
    public static string Explain(string? error) =>
        error switch
        {
            "invalid_auth" or "not_authed" or "invalid_token" =>
                $"Slack does not know the token ({error}): copy it again from the app's settings.",
            "token_revoked" or "token_expired" or "account_inactive" or "app_not_installed" =>
                $"the token is not valid any more ({error}): install the app again and copy the new token.",
            "missing_scope" =>
                "the token lacks a scope (missing_scope): take over the scopes of the manifest and install the app again.",
            "not_allowed_token_type" =>
                "the token is of the wrong kind (not_allowed_token_type): xoxb- is for the bot, xapp- for Socket Mode.",
            "socket_mode_not_enabled" or "link_disabled" =>
                $"Socket Mode is switched off ({error}): switch it on in the app's settings.",
            _ => $"Slack says {error}.",
        };
}
