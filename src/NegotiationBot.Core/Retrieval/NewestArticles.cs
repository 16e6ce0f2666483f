using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval;

/// <summary>What the newest articles begin with, or those of some days; of a single day also what later articles tell of it.</summary>
internal sealed class NewestArticles(CorpusIndex index, Matcher matcher, RetrievalFilter filter)
{
    private const int Most = 3;

    /// <summary>Passages looked into for a day.</summary>
    private const int Passages = 40;

    /// <summary>A shorter sentence at the beginning, in characters, is a greeting or a heading.</summary>
    private const int ShortestLead = 60;

    /// <returns>One sentence of each article, the newest article first.</returns>
    public IEnumerable<RankedSentence> Find(Period? period)
    {
        var told = period is { } asked && asked.From == asked.To ? TellingOf(asked.From) : [];
        var published = index
            .Articles(Within(period), Most)
            .Select(filter.Veil.Over)
            .Select(Lead)
            .OfType<RankedSentence>();
        return told.Concat(published)
            .DistinctBy(sentence => sentence.Article.Article.Id)
            .Take(Most)
            .OrderByDescending(sentence => sentence.Article.Article.Published?.Day);
    }

    private RetrievalFilter Within(Period? period) =>
        period is { } asked
            ? filter with
            {
                From = asked.From,
                To = asked.From == asked.To ? asked.To.AddDays(Matcher.ReportingDays) : asked.To,
            }
            : filter;

    private IEnumerable<RankedSentence> TellingOf(DateOnly day)
    {
        var named = new NamedDay(day);
        return index
            .SearchPassages(
                [.. named.Terms.Select(term => new WeightedTerm(term, 1))],
                filter with
                {
                    From = day,
                },
                Passages
            )
            .Select(hit => (Article: filter.Veil.Over(hit.Article), hit.Passage.Span))
            .SelectMany(hit => SentencesOf(hit.Article, hit.Span))
            .Where(sentence => named.IsIn(matcher.Hold(sentence.Article, sentence.Span).Terms));
    }

    /// <summary>The first sentence that says something, of the first passages.</summary>
    private RankedSentence? Lead(IndexedArticle article)
    {
        var sentences = article.Passages.SelectMany(passage => SentencesOf(article, passage.Span)).ToList();
        return sentences.Find(sentence => sentence.Span.Length >= ShortestLead) ?? sentences.FirstOrDefault();
    }

    private IEnumerable<RankedSentence> SentencesOf(IndexedArticle article, TextSpan passage) =>
        article
            .Content.Around(passage)
            .SentencesIn(passage)
            .Where(span => !filter.Veil.Covers(article, span))
            .Select(span => new RankedSentence(article, span, matcher.Match(matcher.Outline(article, span))));
}
