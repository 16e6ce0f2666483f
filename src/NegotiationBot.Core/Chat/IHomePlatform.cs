using NegotiationBot.Core.Replies;

namespace NegotiationBot.Core.Chat;

/// <summary>The wire to a platform on which the bot has a page of its own (Slack's App Home).</summary>
public interface IHomePlatform : IChatPlatform
{
    /// <summary>Shows the page to somebody (<c>views.publish</c>).</summary>
    Task ShowHomeAsync(CommunityId community, ChatUser user, Reply reply, CancellationToken cancellationToken);
}
