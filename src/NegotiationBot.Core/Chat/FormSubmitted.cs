namespace NegotiationBot.Core.Chat;

/// <summary>
/// Somebody sent a <see cref="Form"/>. Slack tells neither channel nor <c>response_url</c> of a submitted view: its adapter carries both through the view's
/// <c>private_metadata</c> from the event that opened it.
/// </summary>
/// <param name="Action">The form's <see cref="Form.Action"/> (Discord: <c>custom_id</c>; Slack: <c>callback_id</c>).</param>
/// <param name="Fields">By the names of the form's fields; an empty one is left out. A file field is in <paramref name="Attachments"/> instead.</param>
public sealed record FormSubmitted(
    string Key,
    ChatPlace Place,
    DateTimeOffset SentAt,
    ChatUser User,
    ResponseHandle Response,
    string Action,
    IReadOnlyDictionary<string, string> Fields,
    IReadOnlyList<Attachment> Attachments
) : InteractionEvent(Key, Place, SentAt, User, Response);
