using NegotiationBot.Core.Retrieval;

namespace NegotiationBot.Storage;

/// <summary>
/// Whole articles that were asked about, with what was found in them, so that a corpus that fits is neither fetched nor analysed anew for each question. Once it is
/// full, few of those it is offered take the place of the one asked about longest ago: a large corpus would only wear it out. Safe for several threads.
/// </summary>
internal sealed class ArticleShelf
{
    /// <summary>About 45 MB: two bytes a character, as much again for the quotes, and twice that for the terms where they were looked at.</summary>
    private const int MostCharacters = 6_000_000;

    /// <summary>Of so many offered to a full shelf one is taken.</summary>
    private const int OfferedForOne = 64;

    private readonly Lock _gate = new();
    private readonly LinkedList<IndexedArticle> _latestFirst = [];
    private readonly Dictionary<long, LinkedListNode<IndexedArticle>> _kept = [];
    private long _characters;
    private long _change;
    private int _offered;
    private bool _isFull;

    /// <summary>Leaves only what still is as it was kept.</summary>
    /// <param name="change">The latest change of the store.</param>
    /// <param name="current">Of a list of changes those that have stored an article as it is now.</param>
    public void Renew(long change, Func<IReadOnlyCollection<long>, IEnumerable<long>> current)
    {
        lock (_gate)
        {
            if (change != _change)
            {
                foreach (var sequence in _kept.Keys.Except(current([.. _kept.Keys])).ToList())
                {
                    Drop(_kept[sequence]);
                    _isFull = false;
                }
                _change = change;
            }
        }
    }

    /// <summary>The article that a change has stored, if it is kept; it is now the one asked about last.</summary>
    public IndexedArticle? Find(long sequence)
    {
        lock (_gate)
        {
            if (!_kept.TryGetValue(sequence, out var node))
            {
                return null;
            }
            _latestFirst.Remove(node);
            _latestFirst.AddFirst(node);
            return node.Value;
        }
    }

    /// <summary>Whether the next article that is fetched is worth fetching whole.</summary>
    public bool Wants()
    {
        lock (_gate)
        {
            return !_isFull || _offered++ % OfferedForOne == 0;
        }
    }

    /// <summary>Keeps an article whose text is in memory whole.</summary>
    public void Keep(IndexedArticle article)
    {
        lock (_gate)
        {
            if (_kept.ContainsKey(article.Sequence))
            {
                return;
            }
            _kept.Add(article.Sequence, _latestFirst.AddFirst(article));
            _characters += article.Text.Length;
            while (_characters > MostCharacters && _latestFirst.Count > 1)
            {
                Drop(_latestFirst.Last!);
                _isFull = true;
            }
        }
    }

    private void Drop(LinkedListNode<IndexedArticle> node)
    {
        _latestFirst.Remove(node);
        _kept.Remove(node.Value.Sequence);
        _characters -= node.Value.Text.Length;
    }
}
