using NegotiationBot.Core.Retrieval;

namespace NegotiationBot.Benchmarks.Engines;

/// <summary>A search engine over passages: title and body, BM25, any of the words, the best ten. Every engine is given the same passages.</summary>
internal abstract class Engine : IDisposable
{
    public const int Top = 10;

    public abstract string Name { get; }

    /// <summary>Adds the passages of articles, of which there are more than fit into memory.</summary>
    public abstract void Load(IEnumerable<IndexedArticle> articles);

    /// <summary>What is left to do after the last were loaded.</summary>
    public abstract void FinishLoading();

    /// <summary>How many bytes the index takes, in memory or on disk.</summary>
    public abstract long Bytes { get; }

    /// <returns>How many passages it found.</returns>
    public abstract int Search(string question);

    /// <summary>Adds one article so that the next search sees it.</summary>
    public abstract void Add(IndexedArticle article);

    /// <summary>Removes one article so that the next search does not see it.</summary>
    public abstract void Remove(IndexedArticle article);

    public abstract void Dispose();

    /// <summary>A number for each passage.</summary>
    protected static IEnumerable<(long Number, string Body)> Passages(IndexedArticle article) =>
        article.Passages.Select((passage, i) => ((article.Sequence * MostPassages) + i, passage.Span.Of(article.Text)));

    private const int MostPassages = 1000;
}
