using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Quotes;

namespace NegotiationBot.Core.Ingestion;

/// <summary>Cuts an article's body into passages.</summary>
public static class PassageSplitter
{
    public static IReadOnlyList<Passage> Split(
        string text,
        ArticleOutline outline,
        IReadOnlyList<QuotedStretch> quotations
    ) => throw new NotImplementedException();
}
