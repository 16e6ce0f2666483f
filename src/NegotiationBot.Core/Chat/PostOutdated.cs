namespace NegotiationBot.Core.Chat;

/// <summary>What a post of ours says has been corrected or withdrawn since. It comes from the bot itself, never over a wire.</summary>
/// <param name="Id">The post.</param>
/// <param name="AnswerId">The answer that was posted there.</param>
/// <param name="Notice">What to say of it.</param>
public sealed record PostOutdated(
    string Key,
    ChatPlace Place,
    DateTimeOffset SentAt,
    string Id,
    string AnswerId,
    string Notice
) : ChatEvent(Key, Place, SentAt)
{
    public override bool KeepsFor => true;

    public MessageRef Message => new(Place, Id);
}
