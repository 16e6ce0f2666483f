namespace NegotiationBot.Core.Questions;

public enum ConversationRole
{
    User,
    Bot,
}
