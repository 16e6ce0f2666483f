using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval;

/// <summary>What the newest articles tell of a subject, or begin with where none is asked about; of a single day also what later articles tell of it.</summary>
internal sealed class NewestArticles(CorpusIndex index, Matcher matcher, RetrievalFilter filter)
{
    private const int Most = 3;

    /// <summary>Of a single day those published then come first; so many, for later articles may tell more of it.</summary>
    private const int PublishedThen = 2;

    /// <summary>Passages looked into for a day or for a subject.</summary>
    private const int Passages = 40;

    /// <summary>A shorter sentence at the beginning, in characters, is a greeting or a heading.</summary>
    private const int ShortestLead = 60;

    /// <summary>So many days before the newest article what is new on a subject is looked for, then further back.</summary>
    private static readonly int[] DaysBack = [30, 180];

    /// <param name="terms">Those of the subject; none where none is asked about.</param>
    /// <returns>One sentence of each article, the newest article first.</returns>
    public IEnumerable<RankedSentence> Find(QuestionPart part, IReadOnlyList<WeightedTerm> terms) =>
        (terms.Count > 0 ? OnSubject(part.Period, terms) : OfDays(part.Period)).OrderByDescending(sentence =>
            sentence.Article.Article.Published?.Day
        );

    private IEnumerable<RankedSentence> OfDays(Period? period)
    {
        var published = index
            .Articles(Within(period), Most)
            .Select(filter.Veil.Over)
            .Select(Lead)
            .OfType<RankedSentence>()
            .ToList();
        var told = period is { } asked && asked.From == asked.To ? TellingOf(asked.From) : [];
        return OneEach(published.Take(PublishedThen).Concat(told).Concat(published));
    }

    private IEnumerable<RankedSentence> OnSubject(Period? period, IReadOnlyList<WeightedTerm> terms) =>
        OneEach(
            Windows(period)
                .SelectMany(window =>
                    Sentences(terms, window)
                        .Where(sentence => sentence.Match.IsWhollyAbout && !sentence.Asks)
                        .OrderByDescending(sentence => sentence.Match.Score)
                        .DistinctBy(sentence => sentence.Article.Article.Id)
                        .OrderByDescending(sentence => sentence.Article.Article.Published?.Day)
                )
        );

    private static IEnumerable<RankedSentence> OneEach(IEnumerable<RankedSentence> sentences) =>
        sentences.DistinctBy(sentence => sentence.Article.Article.Id).Take(Most);

    /// <summary>The newest first, each wider than the one before.</summary>
    private IEnumerable<RetrievalFilter> Windows(Period? period)
    {
        if (period is not null)
        {
            return [Within(period)];
        }
        var latest = index.Coverage(filter).Latest?.Day;
        return latest is null
            ? [filter]
            : DaysBack.Select(days => filter with { From = latest.Value.AddDays(-days) }).Append(filter);
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
        var terms = named.Terms.Select(term => new WeightedTerm(term, 1)).ToList();
        return Sentences(terms, filter with { From = day })
            .Where(sentence => named.IsIn(matcher.Hold(sentence.Article, sentence.Span, null).Terms));
    }

    /// <summary>The first sentence that says something; the first of all where none does.</summary>
    private RankedSentence? Lead(IndexedArticle article)
    {
        TextSpan? lead = null;
        foreach (var span in article.Passages.SelectMany(passage => SpansOf(article, passage.Span)))
        {
            lead ??= span;
            if (span.Length >= ShortestLead)
            {
                return Outlined(article, span);
            }
        }
        return lead is { } first ? Outlined(article, first) : null;
    }

    private IEnumerable<RankedSentence> Sentences(IReadOnlyList<WeightedTerm> terms, RetrievalFilter seen) =>
        from hit in index.SearchPassages(terms, seen, Passages)
        let article = filter.Veil.Over(hit.Article)
        from span in SpansOf(article, hit.Passage.Span)
        select Outlined(article, span);

    private IEnumerable<TextSpan> SpansOf(IndexedArticle article, TextSpan passage) =>
        article
            .Content.Around(passage)
            .SentencesIn(passage)
            .Where(span => !filter.Veil.Covers(article, span) && !filter.Veil.NamesChild(article, span));

    private RankedSentence Outlined(IndexedArticle article, TextSpan span) =>
        new(article, span, matcher.Match(matcher.Outline(article, span)));
}
