using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval;

/// <summary>A quote, a passage or an article's fact, with its score for one question.</summary>
/// <param name="Span">What is shown: a span of the article's current revision. For a quote shown bare it is the quote's own span; in sentence mode it covers its whole sentences.</param>
/// <param name="Quote">The quote it shows; null for passages and article facts.</param>
/// <param name="Score">Comparable within one question only.</param>
/// <param name="Answer">The few words of it that are the asked thing; null where no few words are.</param>
/// <param name="Fact">Of an article fact: what the article's metadata says, where the span is empty; null otherwise.</param>
public sealed record Evidence(
    EvidenceKind Kind,
    IndexedArticle Article,
    TextSpan Span,
    Quote? Quote,
    double Score,
    TextSpan? Answer = null,
    string? Fact = null
)
{
    /// <summary>Other articles that carry the same statement, the earlier first.</summary>
    public IReadOnlyList<Article> OtherCarriers { get; init; } = [];

    /// <summary>What of it the speaker said, word for word; null of the article's own wording.</summary>
    public TextSpan? Said =>
        Quote is { IsVerbatim: true } quote && quote.Span.Overlaps(Span)
            ? new TextSpan(Math.Max(Span.Start, quote.Span.Start), Math.Min(Span.End, quote.Span.End))
            : null;

    public static Evidence OfArticle(IndexedArticle article, string fact) =>
        new(EvidenceKind.Article, article, new TextSpan(0, 0), null, 1, Fact: fact);

    /// <summary>Whoever sees the other has seen this.</summary>
    public bool IsWithin(Evidence other) => Article.Article.Id == other.Article.Article.Id && other.Span.Contains(Span);

    /// <summary>Exactly the slice that <see cref="Span"/> names; of an article fact, the fact.</summary>
    public string Text => Fact ?? Article.Of(Span);
}
