namespace NegotiationBot.Core.Commands.Asking;

/// <summary>How much of one article a channel is shown in 24 hours; articles under an open licence are not counted.</summary>
/// <param name="Share">Of the article's words, 0 to 1.</param>
/// <param name="ProseWords">Words of the journalist's own prose.</param>
/// <param name="AlwaysWords">So many words are never too much, or of a short statement not one sentence could be shown.</param>
public sealed record QuotationLimits(double Share = 0.15, int ProseWords = 250, int AlwaysWords = 60)
{
    public static TimeSpan Window { get; } = TimeSpan.FromDays(1);
}
