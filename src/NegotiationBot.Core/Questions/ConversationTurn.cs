namespace NegotiationBot.Core.Questions;

public sealed record ConversationTurn(ConversationRole Role, string Text)
{
    /// <summary>The bot showed words and was not sure whose they are: whoever is named beside them is not who spoke.</summary>
    public bool IsOfNobodySure { get; init; }
}
