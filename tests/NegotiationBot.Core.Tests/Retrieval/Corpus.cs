using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Tests.Retrieval;

/// <summary>Small articles to index: one passage a paragraph.</summary>
internal static class Corpus
{
    private static long _stored;

    public static IndexedArticle Article(
        string id,
        string text,
        string title = "",
        string? published = null,
        string collection = Core.Articles.Article.DefaultCollection,
        params (string Words, string Speaker)[] quotes
    ) =>
        new(
            Interlocked.Increment(ref _stored),
            new DateTimeOffset(2031, 5, 1, 0, 0, 0, TimeSpan.Zero),
            new Article(
                new ArticleId(id),
                title,
                [],
                null,
                PublishedAt.TryParse(published),
                null,
                "en",
                null,
                collection
            ),
            text,
            [.. Paragraphs(text).Select(span => new Passage(span))],
            [.. quotes.Select(quote => QuoteIn(text, quote.Words, quote.Speaker))]
        );

    /// <summary>Everything but what tells of some people.</summary>
    public static RetrievalFilter Without(params IEnumerable<string> people) =>
        RetrievalFilter.Everything with
        {
            Veil = new Veil(
                new HashSet<QuoteKey>(),
                new HashSet<QuoteKey>(),
                new SuppressedPeople([.. people.Select(name => new SuppressedPerson(name))])
            ),
        };

    public static IReadOnlyList<WeightedTerm> Query(string words) =>
        [
            .. TermAnalyzer
                .Analyze(words)
                .Where(term => !TermAnalyzer.IsStopWord(term.Folded))
                .Select(term => new WeightedTerm(term.Term)),
        ];

    public static CorpusIndex Of(params IEnumerable<IndexedArticle> articles)
    {
        var index = new CorpusIndex();
        foreach (var article in articles)
        {
            index.Put(article);
        }
        return index;
    }

    private static IEnumerable<TextSpan> Paragraphs(string text)
    {
        for (var start = 0; start < text.Length; )
        {
            var end = text.IndexOf('\n', start) is var found && found < 0 ? text.Length : found;
            yield return new TextSpan(start, end);
            start = end + 1;
        }
    }

    private static Quote QuoteIn(string text, string words, string speaker)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        var paragraph = Paragraphs(text).First(span => span.Contains(start));
        return new Quote(
            new TextSpan(start, start + words.Length),
            QuoteKind.Direct,
            paragraph,
            Attribution.Nobody with
            {
                Speaker = speaker,
                Status = AttributionStatus.Confirmed,
            }
        );
    }
}
