using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval;

/// <summary>The terms of one article, counted by the units that the index holds of it.</summary>
internal sealed class ArticleTerms(IndexedArticle article)
{
    /// <summary>
    /// The title says what every passage is about, often in words that the passage only points back to (the deal, the call), so it counts in each;
    /// less than the passage's own words, or an article with a matching title would bring its idle passages along.
    /// </summary>
    private const float TitleWeight = 0.5f;

    /// <summary>News tells what matters first: the passage that opens an article answers for it when others say the same.</summary>
    private const float LeadWeight = 1.25f;

    /// <summary>A quote belongs to a question about its speaker as much as to one about its words.</summary>
    private const float SpeakerWeight = 1f;

    private readonly AnalyzedTerm[] _title = [.. TermAnalyzer.Analyze(article.Article.Title)];
    private readonly AnalyzedText _text = new(article.Text);

    public IReadOnlyList<TermCounts> Passages =>
        [
            .. article.Passages.Select(
                (passage, i) =>
                    new TermCounts().Add(_title, TitleWeight).Add(_text.In(passage.Span), i == 0 ? LeadWeight : 1)
            ),
        ];

    public IReadOnlyList<TermCounts> Quotes => [.. article.Quotes.Select(CountQuote)];

    private TermCounts CountQuote(Quote quote) =>
        new TermCounts()
            .Add(_title, TitleWeight)
            .Add(_text.In(quote.Sentence.Cover(quote.Span)), 1)
            .Add([.. TermAnalyzer.Analyze(quote.Attribution.Speaker ?? "")], SpeakerWeight);
}
