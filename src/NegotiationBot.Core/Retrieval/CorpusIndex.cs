using NegotiationBot.Core.Articles;

namespace NegotiationBot.Core.Retrieval;

/// <summary>The corpus in memory: an inverted index over passages and over quotes, ranked by BM25. Safe for readers beside one writer.</summary>
public sealed class CorpusIndex
{
    /// <summary>Adds an article, or replaces the one of the same identity.</summary>
    public void Put(IndexedArticle article) => throw new NotImplementedException();

    /// <summary>False where no such article is indexed.</summary>
    public bool Remove(ArticleId id) => throw new NotImplementedException();

    public IndexedArticle? Find(ArticleId id) => throw new NotImplementedException();

    /// <summary>All articles the filter lets through, the latest published first, undated ones last.</summary>
    public IReadOnlyList<IndexedArticle> Articles(RetrievalFilter filter) => throw new NotImplementedException();

    /// <summary>The passages that score highest, best first; ties in the order of storing and of the text.</summary>
    public IReadOnlyList<PassageHit> SearchPassages(
        IReadOnlyList<WeightedTerm> terms,
        RetrievalFilter filter,
        int top
    ) => throw new NotImplementedException();

    /// <summary>The quotes that score highest, best first. A quote is indexed with its sentence and its speaker's name.</summary>
    public IReadOnlyList<QuoteHit> SearchQuotes(IReadOnlyList<WeightedTerm> terms, RetrievalFilter filter, int top) =>
        throw new NotImplementedException();

    /// <summary>All quotes of one speaker by canonical name, in the order of <see cref="Articles"/> and of the text.</summary>
    public IReadOnlyList<QuoteHit> QuotesBy(string speaker, RetrievalFilter filter) =>
        throw new NotImplementedException();

    /// <summary>Canonical names of the speakers of the quotes that the filter lets through, with how many quotes each has.</summary>
    public IReadOnlyDictionary<string, int> Speakers(RetrievalFilter filter) => throw new NotImplementedException();

    /// <summary>In how many passages a term stands, of those the filter lets through.</summary>
    public int PassagesWith(string term, RetrievalFilter filter) => throw new NotImplementedException();

    public Coverage Coverage(RetrievalFilter filter) => throw new NotImplementedException();
}
