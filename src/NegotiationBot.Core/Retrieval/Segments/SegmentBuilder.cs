using System.Text;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval.Segments;

/// <summary>
/// Makes a segment of articles: the words of each passage with its article's title, and of each quote with its sentence, its speaker and the title.
/// </summary>
internal sealed class SegmentBuilder
{
    private const int Word = 4;

    /// <summary>
    /// The title says what every passage is about, often in words that the passage only points back to (the deal, the call), so it counts in each;
    /// less than the passage's own words, or an article with a matching title would bring its idle passages along.
    /// </summary>
    private const int TitleWord = 2;

    /// <summary>News tells what matters first: the passage that opens an article answers for it when others say the same.</summary>
    private const int LeadWord = 5;

    /// <summary>A quote belongs to a question about its speaker as much as to one about its words.</summary>
    private const int SpeakerWord = 4;

    private readonly Dictionary<string, int> _terms = new(StringComparer.Ordinal);
    private readonly TermCounter _passages = new();
    private readonly TermCounter _quotes = new();

    private SegmentBuilder() { }

    /// <param name="articles">At least one, in the order in which they were stored.</param>
    public static Segment Build(IReadOnlyList<IndexedArticle> articles)
    {
        var builder = new SegmentBuilder();
        var entries = articles.Select(EntryOf).ToList();
        // Latest stored first, then by the order of segments, which keeps that among equals.
        var order = Enumerable
            .Range(0, articles.Count)
            .Reverse()
            .OrderBy(i => entries[i], ArticleEntry.Order)
            .ToList();
        foreach (var i in order)
        {
            builder.Count(articles[i]);
        }
        return builder.Finish([.. order.Select(i => entries[i])]);
    }

    private static ArticleEntry EntryOf(IndexedArticle indexed) =>
        new(
            indexed.Article.Id,
            indexed.Sequence,
            indexed.AddedAt,
            indexed.Article.Collection,
            indexed.Article.Published,
            indexed.Passages.Count,
            indexed.Quotes.Count
        );

    private void Count(IndexedArticle article)
    {
        var title = NumbersOf([.. TermAnalyzer.Analyze(article.Article.Title)]);
        var text = new AnalyzedText(article.Text);
        for (var i = 0; i < article.Passages.Count; i++)
        {
            Add(_passages, title, TitleWord);
            Add(_passages, NumbersOf(text.In(article.Passages[i].Span)), i == 0 ? LeadWord : Word);
            _passages.EndUnit();
        }
        foreach (var quote in article.Quotes)
        {
            Add(_quotes, title, TitleWord);
            Add(_quotes, NumbersOf(text.In(quote.Sentence.Cover(quote.Span))), Word);
            AddSpeaker(quote.Attribution);
            _quotes.EndUnit();
        }
    }

    private void AddSpeaker(Attribution attribution)
    {
        Add(_quotes, NumbersOf([.. TermAnalyzer.Analyze(attribution.Speaker ?? "")]), SpeakerWord);
        foreach (var key in QuoteKeys.Of(attribution))
        {
            _quotes.Mark(NumberOf(key), Word);
        }
    }

    private static void Add(TermCounter units, List<int> terms, int quarters)
    {
        foreach (var term in terms)
        {
            units.Add(term, quarters);
        }
    }

    private List<int> NumbersOf(ReadOnlySpan<AnalyzedTerm> terms)
    {
        var numbers = new List<int>(terms.Length);
        foreach (var term in terms)
        {
            if (!TermAnalyzer.IsStopWord(term.Folded))
            {
                numbers.Add(NumberOf(term.Term));
            }
        }
        return numbers;
    }

    private int NumberOf(string term)
    {
        if (!_terms.TryGetValue(term, out var number))
        {
            _terms.Add(term, number = _terms.Count);
        }
        return number;
    }

    private Segment Finish(IReadOnlyList<ArticleEntry> entries)
    {
        var (passages, quotes) = (_passages.Finish(_terms.Count), _quotes.Finish(_terms.Count));
        var writer = new SegmentWriter(entries, _passages.Lengths(), _quotes.Lengths());
        var keys = _terms.Select(term => (Key: Encoding.UTF8.GetBytes(term.Key), Number: term.Value)).ToArray();
        Array.Sort(keys, (a, b) => a.Key.AsSpan().SequenceCompareTo(b.Key));
        foreach (var (key, number) in keys)
        {
            writer.Terms.Add(key, passages.Of(number), quotes.Of(number));
        }
        return writer.Finish();
    }
}
