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
    private readonly HashSet<IndexedArticle> _looked = [];

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

    /// <summary>The one that everybody shares who may see the same articles: it hides what is withdrawn and those about whom nothing is told.</summary>
    public Veil OfPeopleAlone() => new(None._hidden, None._disputed, People);

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
    public bool Covers(IndexedArticle article, TextSpan shown)
    {
        foreach (var span in article.Withdrawn)
        {
            if (span.Overlaps(shown))
            {
                return true;
            }
        }
        return !People.IsEmpty && People.AreNamedIn(article.Of(shown));
    }

    /// <summary>The stretch names a child and no admin lets it be shown: by what it says itself, and in an article that was looked through, by what is told elsewhere in it.</summary>
    public bool NamesChild(IndexedArticle article, TextSpan shown) =>
        NamesChild(article, shown, _looked.Contains(article));

    /// <summary>The same, by all that the article tells.</summary>
    public bool NamesChildOf(IndexedArticle article, TextSpan shown) => NamesChild(article, shown, byAll: true);

    /// <summary>The same veil, which knows of the children of some articles.</summary>
    public Veil LookingThrough(IEnumerable<IndexedArticle> articles)
    {
        var looking = new Veil(_hidden, _disputed, People);
        looking._looked.UnionWith(_looked);
        looking._looked.UnionWith(articles);
        return looking;
    }

    private bool NamesChild(IndexedArticle article, TextSpan shown, bool byAll)
    {
        if (!IsLiftedOf(article.Article.Id))
        {
            return Names(article, shown, byAll);
        }
        foreach (var part in Unlifted(article, shown))
        {
            if (Names(article, part, byAll))
            {
                return true;
            }
        }
        return false;
    }

    private static bool Names(IndexedArticle article, TextSpan part, bool byAll) =>
        NamedChild.IsIn(article, part) || (byAll && ChildrenNamed.Of(article).AreIn(article.Of(part)));

    private bool IsLiftedOf(ArticleId article) =>
        People.Lifted.Count > 0 && People.Lifted.Select(key => key.Article).Contains(article);

    /// <summary>A stretch without the quotes of it that an admin lets be shown, whomever they name.</summary>
    private List<TextSpan> Unlifted(IndexedArticle article, TextSpan shown)
    {
        var rest = new List<TextSpan>();
        var from = shown.Start;
        foreach (var quote in article.QuotesOver(shown).Where(quote => IsLifted(article, quote)))
        {
            if (quote.Whole.Start > from)
            {
                rest.Add(new TextSpan(from, quote.Whole.Start));
            }
            from = Math.Max(from, quote.Whole.End);
        }
        if (from < shown.End)
        {
            rest.Add(new TextSpan(from, shown.End));
        }
        return rest;
    }

    private bool IsLifted(IndexedArticle article, Quote quote) =>
        People.Lifted.Contains(QuoteKey.Of(article.Article.Id, article.Text, quote));

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
