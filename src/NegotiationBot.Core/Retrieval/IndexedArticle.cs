using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval;

/// <summary>What the index holds of one article: its current revision with everything found in it.</summary>
/// <param name="Sequence">The change that stored it; a later one replaces an earlier one.</param>
/// <param name="AddedAt">When it was stored.</param>
public sealed record IndexedArticle(
    long Sequence,
    DateTimeOffset AddedAt,
    Article Article,
    string Text,
    IReadOnlyList<Passage> Passages,
    IReadOnlyList<Quote> Quotes
)
{
    private AnalyzedText? _analyzed;

    /// <summary>The analysis of the text, kept as long as the article itself is, so that a question does not analyse anew what the question before it did.</summary>
    internal AnalyzedText Analyzed =>
        _analyzed is { } known && ReferenceEquals(known.Text, Text) ? known : _analyzed = new AnalyzedText(Text);

    /// <summary>What may not be shown of the text because the words were withdrawn.</summary>
    public IEnumerable<TextSpan> Withdrawn =>
        Quotes is IStoredQuotes stored
            ? stored.Withdrawn
            : Quotes
                .Where(quote => quote.Attribution.Status is AttributionStatus.Withdrawn)
                .Select(quote => quote.Span);
}
