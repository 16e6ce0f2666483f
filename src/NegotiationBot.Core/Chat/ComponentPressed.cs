namespace NegotiationBot.Core.Chat;

/// <summary>Somebody pressed a button or chose from a menu of ours.</summary>
/// <param name="Action">The button's or menu's <c>Action</c>, whole (Discord: <c>custom_id</c>; Slack: <c>value</c>, of a menu its <c>action_id</c>).</param>
/// <param name="Values">Of a menu: the actions chosen; of a button empty.</param>
/// <param name="Message">The message that carries it; null where it is private and cannot be named (Slack).</param>
public sealed record ComponentPressed(
    string Key,
    ChatPlace Place,
    DateTimeOffset SentAt,
    ChatUser User,
    ResponseHandle Response,
    string Action,
    IReadOnlyList<string> Values,
    MessageRef? Message
) : InteractionEvent(Key, Place, SentAt, User, Response);
