using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Quotes;

/// <summary>Says who said what in one article, and how sure that is.</summary>
public sealed class SpeakerAttributor(SpeakerRegistry registry)
{
    /// <summary>All quotes of the article, of every kind, in the order of the text.</summary>
    public IReadOnlyList<Quote> Attribute(
        Article article,
        string text,
        ArticleOutline outline,
        IReadOnlyList<QuotedStretch> quotations
    ) => throw new NotImplementedException(registry.ToString());
}
