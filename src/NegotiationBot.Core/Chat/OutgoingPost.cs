using NegotiationBot.Core.Replies;

namespace NegotiationBot.Core.Chat;

/// <summary>
/// A message on its way out. Mentions never ping (Discord: <c>allowed_mentions</c> with an empty <c>parse</c>; Slack: escaped, <c>link_names</c> off), links
/// bring no previews (Discord: SUPPRESS_EMBEDS; Slack: <c>unfurl_links</c> and <c>unfurl_media</c> false).
/// </summary>
/// <param name="Nonce">
/// The same at each attempt, at most 25 letters and digits. Discord: <c>nonce</c> with <c>enforce_nonce</c>. Slack: <c>metadata</c> with <c>event_type</c>
/// <c>negotiation_bot_post</c> and the nonce in its payload.
/// </param>
/// <param name="Place">
/// Discord: posted to the thread, else to the channel. Slack: to the channel, with <c>thread_ts</c> the thread, else <paramref name="ReplyTo"/>.
/// </param>
/// <param name="ReplyTo">The message it answers; null where none. Discord: <c>message_reference</c> with <c>fail_if_not_exists</c> false.</param>
/// <param name="Response">
/// Of an interaction. While it lasts, Discord edits <c>@original</c>, public and private alike. Slack uses it for what is private. Whatever is private comes with one; without one, or after its time, it is <see cref="Refused"/>.
/// </param>
/// <param name="Page">Which page of the reply, from 0; the renderer divides it and adds the button to the next.</param>
/// <param name="Earliest">No earlier attempt was made before then: the search for an own post need not look further back.</param>
public sealed record OutgoingPost(
    string Nonce,
    ChatPlace Place,
    string? ReplyTo,
    ResponseHandle? Response,
    Visibility Visibility,
    Reply Reply,
    int Page,
    DateTimeOffset Earliest
);
