using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval;

/// <summary>What the index holds of one article: its current revision with everything found in it.</summary>
/// <param name="Sequence">The change that stored it; a later one replaces an earlier one. Two of one sequence are equal, whatever of them is in memory.</param>
/// <param name="AddedAt">When it was stored.</param>
/// <param name="Content">Its text.</param>
public sealed record IndexedArticle(
    long Sequence,
    DateTimeOffset AddedAt,
    Article Article,
    ArticleText Content,
    IReadOnlyList<Passage> Passages,
    IReadOnlyList<Quote> Quotes
)
{
    public string Text => Content.Whole;

    /// <summary>What may not be shown of the text because the words were withdrawn.</summary>
    public IEnumerable<TextSpan> Withdrawn =>
        Quotes is IStoredQuotes
            ? []
            : Quotes
                .Where(quote => quote.Attribution.Status is AttributionStatus.Withdrawn)
                .Select(quote => quote.Span);

    /// <summary>The quotes that overlap a span, in their order.</summary>
    public IEnumerable<Quote> QuotesOver(TextSpan span) =>
        Quotes is IStoredQuotes stored ? stored.Over(span) : Quotes.Where(quote => quote.Span.Overlaps(span));

    /// <summary>The words of a span; only where nobody has looked at what stands there before, the whole text is needed.</summary>
    public ReadOnlySpan<char> In(TextSpan span) => Content.In(span);

    /// <inheritdoc cref="In"/>
    public string Of(TextSpan span) => Content.In(span).ToString();

    public bool Equals(IndexedArticle? other) => Sequence == other?.Sequence && Article.Id == other.Article.Id;

    public override int GetHashCode() => Sequence.GetHashCode();

    public override string ToString() => $"{Article.Id.Value}, change {Sequence}";
}
