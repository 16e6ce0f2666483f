using NegotiationBot.Core.Quotes;

namespace NegotiationBot.Core.Retrieval.Segments;

/// <summary>
/// Makes a segment of articles: the words of each passage with its article's title, and of each quote with its sentence, its speaker and the title.
/// </summary>
internal sealed class SegmentBuilder
{
    private const int Word = Frequency.One;

    /// <summary>
    /// The title says what every passage is about, often in words that the passage only points back to (the deal, the call), so it counts in each;
    /// less than the passage's own words, or an article with a matching title would bring its idle passages along.
    /// </summary>
    private const int TitleWord = Frequency.One / 2;

    /// <summary>News tells what matters first: the passage that opens an article answers for it when others say the same.</summary>
    private const int LeadWord = Frequency.One * 5 / 4;

    /// <summary>What somebody was asked is what the reply is about, though the words are not theirs.</summary>
    private const int PromptWord = Frequency.One;

    /// <summary>A quote belongs to a question about its speaker as much as to one about its words.</summary>
    private const int SpeakerWord = Frequency.One;

    private readonly Vocabulary _terms = new();
    private readonly List<ArticleEntry> _articles = [];
    private readonly TermCounter _passages = new();
    private readonly TermCounter _quotes = new();
    private readonly TermNumbers _title;
    private readonly TermNumbers _text;
    private readonly SpeakerNumbers _speakers;

    public SegmentBuilder()
    {
        _title = new TermNumbers(_terms);
        _text = new TermNumbers(_terms);
        _speakers = new SpeakerNumbers(_terms);
    }

    /// <summary>How many passages and quotes it has so far.</summary>
    public int Units => _passages.Units + _quotes.Units;

    public int Articles => _articles.Count;

    /// <summary>How many different words it has met, in earlier segments too.</summary>
    public int Words => _terms.Words;

    public void Add(IndexedArticle indexed)
    {
        var article = indexed.Article;
        _articles.Add(
            new ArticleEntry(
                article.Id,
                indexed.Sequence,
                indexed.AddedAt,
                article.Title,
                article.Collection,
                article.Published,
                indexed.Passages.Count,
                indexed.Quotes.Count
            )
        );
        _title.Read(article.Title);
        _text.Read(indexed.Text);
        for (var i = 0; i < indexed.Passages.Count; i++)
        {
            _passages.Add(_title.All, TitleWord);
            _passages.Add(_text.In(indexed.Passages[i].Span), i == 0 ? LeadWord : Word);
            _passages.EndUnit();
        }
        foreach (var quote in indexed.Quotes)
        {
            _quotes.Add(_title.All, TitleWord);
            _quotes.Add(_text.In(quote.Sentence.Cover(quote.Span)), Word);
            if (quote.Kind is QuoteKind.Turn && Prompt.Before(indexed.Text, quote.Span) is { } prompt)
            {
                _quotes.Add(_text.In(prompt), PromptWord);
            }
            AddSpeaker(quote.Attribution);
            _quotes.EndUnit();
        }
        _passages.EndArticle();
        _quotes.EndArticle();
    }

    /// <summary>
    /// The segment of what was added, which is at least one article. The builder begins another then, and knows the words that it has met: most words of an
    /// article are those of others.
    /// </summary>
    public Segment Finish()
    {
        // Of equals, those stored later come first.
        int[] order =
        [
            .. Enumerable.Range(0, _articles.Count).Reverse().OrderBy(i => _articles[i], ArticleEntry.Order),
        ];
        var (passages, quotes) = (_passages.Finish(_terms.Count, order), _quotes.Finish(_terms.Count, order));
        var writer = new SegmentWriter([.. order.Select(i => _articles[i])], passages.Lengths, quotes.Lengths);
        foreach (var (key, number) in _terms.Sorted())
        {
            writer.Terms.Add(key, passages.Of(number), quotes.Of(number));
        }
        _articles.Clear();
        _passages.Clear();
        _quotes.Clear();
        return writer.Finish();
    }

    private void AddSpeaker(Attribution attribution)
    {
        var (name, keys) = _speakers.Of(attribution);
        _quotes.Add(name, SpeakerWord);
        foreach (var key in keys)
        {
            _quotes.Mark(key, Word);
        }
    }
}
