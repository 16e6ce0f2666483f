namespace NegotiationBot.Core.Questions;

public sealed record ConversationTurn(ConversationRole Role, string Text);
