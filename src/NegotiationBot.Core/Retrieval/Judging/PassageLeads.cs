namespace NegotiationBot.Core.Retrieval.Judging;

/// <summary>How the passages that were found stand to one another.</summary>
internal sealed class PassageLeads
{
    private readonly (IndexedArticle Article, double Retrieved) _best;
    private readonly double _second;

    /// <param name="found">Articles with the scores of their passages, in any order, at least one.</param>
    public PassageLeads(IReadOnlyCollection<(IndexedArticle Article, double Retrieved)> found)
    {
        _best = found.MaxBy(passage => passage.Retrieved);
        _second = found
            .Where(passage => passage.Article != _best.Article)
            .Select(passage => passage.Retrieved)
            .DefaultIfEmpty(0)
            .Max();
    }

    /// <summary>How far a passage lies before the best passage of any other article.</summary>
    public double Of(IndexedArticle article, double retrieved) =>
        retrieved - (article == _best.Article ? _second : _best.Retrieved);
}
