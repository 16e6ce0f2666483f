using NegotiationBot.Core.Articles;

namespace NegotiationBot.Core.Retrieval;

/// <summary>
/// The articles that were asked about last, so that a question does not fetch anew what the question before it did; without a store behind it, all
/// articles. While anybody holds an article, it is given out as the same object. Safe for several threads.
/// </summary>
internal sealed class ArticleShelf(IIndexedArticles? store)
{
    /// <summary>About 45 MB: two bytes a character, as much again for the quotes, and twice that for the terms where they were looked at.</summary>
    private const int MostCharacters = 6_000_000;

    private const int FewLent = 1000;

    private readonly Lock _gate = new();
    private readonly LinkedList<IndexedArticle> _latestFirst = [];
    private readonly Dictionary<ArticleId, LinkedListNode<IndexedArticle>> _kept = [];
    private readonly Dictionary<ArticleId, WeakReference<IndexedArticle>> _lent = [];
    private long _characters;
    private int _lentWorthSweeping = FewLent;

    /// <summary>The articles as those changes have stored them, without those that have changed since or are gone.</summary>
    public IReadOnlyDictionary<ArticleId, IndexedArticle> Read(IReadOnlyDictionary<ArticleId, long> sequences)
    {
        var found = new Dictionary<ArticleId, IndexedArticle>(sequences.Count);
        lock (_gate)
        {
            foreach (var (id, sequence) in sequences)
            {
                if (Held(id) is { } article && article.Sequence == sequence)
                {
                    found.Add(id, article);
                }
            }
        }
        if (store is not null && found.Count < sequences.Count)
        {
            foreach (var article in store.Read([.. sequences.Keys.Where(id => !found.ContainsKey(id))]))
            {
                if (article.Sequence == sequences[article.Article.Id])
                {
                    found.Add(article.Article.Id, Keep(article));
                }
            }
        }
        return found;
    }

    /// <returns>The article, or the object that stands for it or for a later state of it already.</returns>
    public IndexedArticle Keep(IndexedArticle article)
    {
        lock (_gate)
        {
            var id = article.Article.Id;
            if (Held(id) is { } held && held.Sequence >= article.Sequence)
            {
                return held;
            }
            Drop(id);
            Add(article);
            return article;
        }
    }

    public void Forget(ArticleId id)
    {
        lock (_gate)
        {
            Drop(id);
        }
    }

    /// <summary>The article if it is kept, or lent and not given back; it is now the one asked about last.</summary>
    private IndexedArticle? Held(ArticleId id)
    {
        if (_kept.TryGetValue(id, out var node))
        {
            _latestFirst.Remove(node);
            _latestFirst.AddFirst(node);
            return node.Value;
        }
        if (_lent.Remove(id, out var lent) && lent.TryGetTarget(out var article))
        {
            Add(article);
            return article;
        }
        return null;
    }

    private void Add(IndexedArticle article)
    {
        _kept.Add(article.Article.Id, _latestFirst.AddFirst(article));
        _characters += article.Text.Length;
        while (store is not null && _characters > MostCharacters && _latestFirst.Count > 1)
        {
            var oldest = _latestFirst.Last!.Value;
            Drop(oldest.Article.Id);
            Lend(oldest);
        }
    }

    private void Drop(ArticleId id)
    {
        _lent.Remove(id);
        if (_kept.Remove(id, out var node))
        {
            _latestFirst.Remove(node);
            _characters -= node.Value.Text.Length;
        }
    }

    private void Lend(IndexedArticle article)
    {
        if (_lent.Count >= _lentWorthSweeping)
        {
            foreach (var (id, _) in _lent.Where(lent => !lent.Value.TryGetTarget(out _)).ToList())
            {
                _lent.Remove(id);
            }
            _lentWorthSweeping = FewLent + (2 * _lent.Count);
        }
        _lent[article.Article.Id] = new WeakReference<IndexedArticle>(article);
    }
}
