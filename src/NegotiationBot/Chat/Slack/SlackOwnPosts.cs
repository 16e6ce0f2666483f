using NegotiationBot.Core.Chat;

namespace NegotiationBot.Chat.Slack;

/// <summary>Looks for a post that was tried before, by the nonce in its metadata.</summary>
internal sealed class SlackOwnPosts(SlackClient client)
{
    private const string PageSize = "200";

    /// <summary>Two clocks need not agree to the second.</summary>
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(1);

    /// <param name="thread">In which it would stand; null for the channel itself.</param>
    public async Task<OwnPost> FindAsync(
        OutgoingPost post,
        string? thread,
        SlackWorkspace workspace,
        CancellationToken cancellationToken
    )
    {
        string? cursor = null;
        do
        {
            var answer = await client.ReadAsync(
                workspace.Token,
                thread is null ? "conversations.history" : "conversations.replies",
                [
                    ("channel", post.Place.Channel),
                    ("ts", thread),
                    ("oldest", SlackTime.Write(post.Earliest - Skew)),
                    ("include_all_metadata", "true"),
                    ("limit", PageSize),
                    ("cursor", cursor),
                ],
                cancellationToken
            );
            if (!answer.IsWell)
            {
                return OwnPost.Untold;
            }
            foreach (var message in answer.Body.ItemsAt("messages"))
            {
                if (
                    message.TextAt("metadata", "event_type") == SlackMetadata.PostType
                    && message.TextAt("metadata", "event_payload", "nonce") == post.Nonce
                    && message.TextAt("ts") is { } found
                )
                {
                    return new FoundPost(new MessageRef(post.Place with { Thread = thread }, found));
                }
            }
            cursor = answer.Body.TextAt("response_metadata", "next_cursor");
        } while (cursor is not null);
        return OwnPost.NotPosted;
    }
}
