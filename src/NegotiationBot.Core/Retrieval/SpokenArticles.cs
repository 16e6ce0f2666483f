using System.Collections.Frozen;
using NegotiationBot.Core.Questions;

namespace NegotiationBot.Core.Retrieval;

/// <summary>Finds the articles that a conversation is about: what a follow-up asks stands most often where the answer before it stood.</summary>
internal sealed class SpokenArticles(CorpusIndex index)
{
    /// <summary>The first words of a long answer tell where it is from.</summary>
    private const int MostWords = 40;

    private const int Passages = 8;

    /// <summary>From this share of the best passage’s score on, a passage is as likely the one that was spoken of.</summary>
    private const double AboutAsLikely = 0.8;

    /// <returns>None for a question that stands alone.</returns>
    public IReadOnlySet<IndexedArticle> Of(QuestionPart part, RetrievalFilter filter)
    {
        if (part.Exchange.Count == 0)
        {
            return FrozenSet<IndexedArticle>.Empty;
        }
        var hits = index.SearchPassages(
            [.. part.Exchange.Take(MostWords).Select(term => new WeightedTerm(term, 1))],
            filter,
            Passages
        );
        return hits.Where(hit => hit.Score >= AboutAsLikely * hits[0].Score).Select(hit => hit.Article).ToHashSet();
    }
}
