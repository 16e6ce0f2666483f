namespace NegotiationBot.Core.Text;

/// <summary>The languages in which the bot says its own sentences. What it quotes stays as it was written.</summary>
public enum Language
{
    English,
    Ukrainian,
    Russian,
}
