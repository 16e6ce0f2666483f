using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Tests.Answers;

/// <summary>An article told in a few lines: paragraphs, and who said which of their words.</summary>
internal sealed class ArticleBuilder(params string[] paragraphs)
{
    private static long _stored;

    private readonly string _text = string.Join("\n\n", paragraphs);
    private readonly List<Quote> _quotes = [];
    private string[] _authors = [];
    private string? _published;
    private string? _publisher;
    private string? _url;
    private string _title = "Talks go on";
    private string _id = "an-article";

    public ArticleBuilder Titled(string title, string? id = null)
    {
        _title = title;
        _id = id ?? title;
        return this;
    }

    public ArticleBuilder Published(string day, string? publisher = null, string? url = null)
    {
        (_published, _publisher, _url) = (day, publisher, url);
        return this;
    }

    public ArticleBuilder By(params string[] authors)
    {
        _authors = authors;
        return this;
    }

    /// <summary>Words of the text and their speaker; whatever is not given is as for a plain, certain, named quotation.</summary>
    public ArticleBuilder Quote(
        string words,
        string? by,
        QuoteKind kind = QuoteKind.Direct,
        AttributionBasis basis = AttributionBasis.NamedInSentence,
        AttributionStatus status = AttributionStatus.Confirmed,
        double probability = 0.99,
        string? sentence = null,
        string? antecedent = null,
        string? mention = null,
        string? cue = null,
        string? office = null,
        string? occasion = null,
        params string[] through
    )
    {
        var span = Find(words);
        _quotes.Add(
            new Quote(
                span,
                kind,
                sentence is null ? SentenceAround(span) : Find(sentence),
                new Attribution(
                    by,
                    office,
                    mention is null ? null : new Mention(Find(mention), mention),
                    cue is null ? null : Find(cue),
                    occasion,
                    null,
                    antecedent is null ? null : Find(antecedent),
                    [.. through.Select(name => new ChainLink(name, name))],
                    probability,
                    status,
                    basis
                )
            )
        );
        return this;
    }

    public IndexedArticle Build() =>
        new(
            Interlocked.Increment(ref _stored),
            new DateTimeOffset(2031, 5, 14, 0, 0, 0, TimeSpan.Zero),
            new Article(
                new ArticleId(_id),
                _title,
                _authors,
                _publisher,
                PublishedAt.TryParse(_published),
                _url,
                "en",
                null,
                Article.DefaultCollection
            ),
            _text,
            [.. paragraphs.Select(paragraph => new Passage(Find(paragraph)))],
            [.. _quotes.OrderBy(quote => quote.Span.Start)]
        );

    private TextSpan Find(string words)
    {
        var start = _text.IndexOf(words, StringComparison.Ordinal);
        start.ShouldBeGreaterThanOrEqualTo(0, $"the article has no “{words}”");
        return new TextSpan(start, start + words.Length);
    }

    private TextSpan SentenceAround(TextSpan span) =>
        SentenceSplitter
            .Split(_text, Find(paragraphs.First(paragraph => Find(paragraph).Contains(span))))
            .Where(sentence => sentence.Overlaps(span))
            .Aggregate((first, second) => first.Cover(second));
}
