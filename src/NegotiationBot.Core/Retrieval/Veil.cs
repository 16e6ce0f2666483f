using System.Runtime.CompilerServices;
using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval;

/// <summary>
/// What is in the corpus and may not be shown to this asker: quotes that the moderators of their server have hidden, and people about whom nothing is told
/// at all. What is disputed there is shown without its name. Immutable and safe for several threads.
/// </summary>
public sealed class Veil
{
    private readonly IReadOnlySet<QuoteKey> _hidden;
    private readonly IReadOnlySet<QuoteKey> _disputed;
    private readonly HashSet<ArticleId> _touched;

    // An article lives as long as its revision is current, and what the veil makes of it as long as the article.
    private readonly ConditionalWeakTable<IndexedArticle, IndexedArticle> _veiled = [];

    public Veil(IReadOnlySet<QuoteKey> hidden, IReadOnlySet<QuoteKey> disputed, SuppressedPeople people)
    {
        (_hidden, _disputed, People) = (hidden, disputed, people);
        _touched = [.. hidden.Concat(disputed).Select(key => key.Article)];
    }

    /// <summary>Hides nothing but what is withdrawn from everybody.</summary>
    public static Veil None { get; } = new(new HashSet<QuoteKey>(), new HashSet<QuoteKey>(), SuppressedPeople.Nobody);

    public SuppressedPeople People { get; }

    /// <summary>The article as the asker may see it: what is hidden is withdrawn, what is disputed has that status. The same instance where nothing differs.</summary>
    public IndexedArticle Over(IndexedArticle article) =>
        People.IsEmpty && !_touched.Contains(article.Article.Id) ? article : _veiled.GetValue(article, Cover);

    public QuoteHit Over(QuoteHit hit)
    {
        var article = Over(hit.Article);
        if (ReferenceEquals(article, hit.Article))
        {
            return hit;
        }
        for (var i = 0; i < article.Quotes.Count; i++)
        {
            if (hit.Article.Quotes[i] == hit.Quote)
            {
                return new QuoteHit(article, article.Quotes[i], hit.Score);
            }
        }
        return hit with { Article = article };
    }

    /// <summary>The stretch may not be shown: it cuts into a withdrawn quote, or names somebody about whom nothing is told.</summary>
    /// <param name="article">As <see cref="Over(IndexedArticle)"/> gives it.</param>
    public bool Covers(IndexedArticle article, TextSpan shown) =>
        article.Withdrawn.Any(span => span.Overlaps(shown))
        || (!People.IsEmpty && People.AreNamedIn(article.Of(shown)));

    private IndexedArticle Cover(IndexedArticle article)
    {
        var quotes = article.Quotes.Select(quote => Cover(article, quote)).ToList();
        return quotes.SequenceEqual(article.Quotes) ? article : article with { Quotes = quotes };
    }

    private Quote Cover(IndexedArticle article, Quote quote)
    {
        var said = quote.Attribution;
        var key = QuoteKey.Of(article.Article.Id, article.Text, quote);
        var isTheirs = said.Speaker is { } speaker && People.Include(speaker);
        return isTheirs || _hidden.Contains(key)
                ? quote with
                {
                    Attribution = said with { Status = AttributionStatus.Withdrawn },
                }
            : _disputed.Contains(key) ? quote with { Attribution = said with { Status = AttributionStatus.Disputed } }
            : quote;
    }
}
