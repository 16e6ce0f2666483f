namespace NegotiationBot.Core.Chat;

/// <summary>A post, and what is to be kept of it once it stands.</summary>
/// <param name="QuestionId">The message that asked; null where an interaction did.</param>
/// <param name="AnswerId">The answer in it; null where it carries none.</param>
/// <param name="Conversation">See <see cref="KeptPost"/>.</param>
/// <param name="Asker">The asker's member key.</param>
public sealed record PlannedPost(
    OutgoingPost Post,
    string? QuestionId,
    string? AnswerId,
    string? Conversation,
    string? Asker
)
{
    public KeptPost Kept(MessageRef message) =>
        new(message, QuestionId, AnswerId, Conversation ?? Post.Nonce, Asker, Post.Earliest);
}
