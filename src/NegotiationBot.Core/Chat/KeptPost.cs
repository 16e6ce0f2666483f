namespace NegotiationBot.Core.Chat;

/// <summary>A message of ours that stands on a platform.</summary>
/// <param name="QuestionId">The message that asked; null where an interaction did.</param>
/// <param name="AnswerId">The answer it carries.</param>
/// <param name="Conversation">What it belongs to: posts of one conversation lean on each other.</param>
/// <param name="Asker">The member key of whoever asked.</param>
public sealed record KeptPost(
    MessageRef Message,
    string? QuestionId,
    string? AnswerId,
    string Conversation,
    string? Asker,
    DateTimeOffset At
);
