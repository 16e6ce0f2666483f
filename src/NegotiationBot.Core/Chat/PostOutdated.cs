namespace NegotiationBot.Core.Chat;

/// <summary>A post of ours gives words to somebody whose they are not, or shows what may not be shown any more. It comes from the bot itself, never over a wire.</summary>
/// <param name="Id">The post.</param>
/// <param name="AnswerId">The answer that was posted there.</param>
/// <param name="From">Whom it gave words to; empty where it named nobody.</param>
/// <param name="To">Who said them; empty where that is not known.</param>
/// <param name="IsCorrection">False where something was hidden or is shown again: there is nobody to name.</param>
public sealed record PostOutdated(
    string Key,
    ChatPlace Place,
    DateTimeOffset SentAt,
    string Id,
    string AnswerId,
    string From,
    string To,
    bool IsCorrection = true
) : ChatEvent(Key, Place, SentAt)
{
    /// <summary>With this begin the keys of those that came into the inbox past the running bot.</summary>
    public const string BesideKey = "beside:";

    /// <summary>Something was hidden or is shown again.</summary>
    /// <param name="cause">The key of the event by which it was, or by which that came out.</param>
    public static PostOutdated Since(string cause, MessageRef post, string answerId, DateTimeOffset at) =>
        new(
            $"o:{post.Place.Channel}:{post.Id}:{cause}",
            post.Place,
            at,
            post.Id,
            answerId,
            From: "",
            To: "",
            IsCorrection: false
        );

    /// <summary>The same, found out by a command beside the running bot, which looks for such keys in its inbox.</summary>
    public PostOutdated FoundBeside() => this with { Key = BesideKey + Key };

    public override bool KeepsFor => true;

    public MessageRef Message => new(Place, Id);
}
