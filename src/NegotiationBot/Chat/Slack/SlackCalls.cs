namespace NegotiationBot.Chat.Slack;

/// <summary>The arguments of <c>chat.postMessage</c>. Nothing in it is looked through for names or addresses, and nothing brings a preview.</summary>
internal sealed record SlackPost(
    string Channel,
    string? ThreadTs,
    string Text,
    IReadOnlyList<object> Blocks,
    bool LinkNames,
    bool UnfurlLinks,
    bool UnfurlMedia,
    string Parse,
    SlackMetadata Metadata
)
{
    public static SlackPost Of(SlackMessage message, string channel, string? thread, string nonce) =>
        new(channel, thread, message.Text, message.Blocks, false, false, false, "none", SlackMetadata.Of(nonce));
}

/// <summary>What a post carries so that it is found again after a crash; nobody sees it.</summary>
internal sealed record SlackMetadata(string EventType, SlackNonce EventPayload)
{
    public const string PostType = "negotiation_bot_post";

    public static SlackMetadata Of(string nonce) => new(PostType, new SlackNonce(nonce));
}

internal sealed record SlackNonce(string Nonce);

/// <summary>The arguments of <c>chat.update</c>.</summary>
internal sealed record SlackUpdate(
    string Channel,
    string Ts,
    string Text,
    IReadOnlyList<object> Blocks,
    bool LinkNames,
    string Parse
)
{
    public static SlackUpdate Of(SlackMessage message, string channel, string ts) =>
        new(channel, ts, message.Text, message.Blocks, false, "none");
}

/// <summary>What goes to a <c>response_url</c>, for one person to see: what everybody saw, the bot could neither change nor delete.</summary>
internal sealed record SlackReplyToUrl(
    string ResponseType,
    bool ReplaceOriginal,
    string? ThreadTs,
    string Text,
    IReadOnlyList<object> Blocks,
    bool LinkNames,
    bool UnfurlLinks,
    bool UnfurlMedia,
    string Parse
)
{
    public static SlackReplyToUrl Of(SlackMessage message, string? thread) =>
        new("ephemeral", false, thread, message.Text, message.Blocks, false, false, false, "none");
}

/// <summary>The bot's own page.</summary>
internal sealed record SlackHome(string Type, IReadOnlyList<object> Blocks)
{
    public static SlackHome Of(IReadOnlyList<object> blocks) => new("home", blocks);
}

/// <summary>A form on its way to <c>views.open</c>.</summary>
internal sealed record SlackOpenedModal(
    string Type,
    string CallbackId,
    SlackTextObject Title,
    SlackTextObject Submit,
    IReadOnlyList<SlackInput> Blocks,
    string PrivateMetadata
)
{
    public static SlackOpenedModal Of(SlackModal modal, SlackFormOrigin origin) =>
        new(modal.Type, modal.CallbackId, modal.Title, modal.Submit, modal.Blocks, origin.ToString());
}
