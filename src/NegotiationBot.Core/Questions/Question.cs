namespace NegotiationBot.Core.Questions;

/// <summary>What somebody typed, where the conversation stood, and when.</summary>
/// <param name="Turns">What was said before, oldest first.</param>
public sealed record Question(string Text, IReadOnlyList<ConversationTurn> Turns, DateTimeOffset AskedAt)
{
    /// <summary>A longer one is not read but declined.</summary>
    public const int MaximumLength = 2000;
}
