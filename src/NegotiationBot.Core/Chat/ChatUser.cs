namespace NegotiationBot.Core.Chat;

/// <summary>Somebody on a platform. Bots, webhooks and the bot itself never come through the door.</summary>
/// <param name="Id">The platform's id (Discord: snowflake; Slack: <c>U…</c> or <c>W…</c>). It is kept as a keyed hash only.</param>
/// <param name="Locale">BCP 47 (Discord: an interaction's <c>locale</c>; Slack: <c>users.info</c> with <c>include_locale</c>); null where the event does not tell.</param>
/// <param name="MayManage">
/// Whether they hold the platform's manage permission in this community. Discord: Manage Server or Administrator in an interaction's
/// <c>member.permissions</c>. Slack: null, an event does not tell. Where it is null and matters, <see cref="IChatPlatform.MayManageAsync"/> is asked.
/// </param>
/// <param name="Since">When the account was made (Discord: from the snowflake); null where the platform does not tell (Slack).</param>
public sealed record ChatUser(string Id, string? Locale = null, bool? MayManage = null, DateTimeOffset? Since = null);
