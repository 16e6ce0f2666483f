using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Retrieval.Judging;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval;

/// <summary>Collects what the corpus has for one part of a question: words of those asked about, words of anybody, sentences.</summary>
public sealed class Retriever(CorpusIndex index, LogisticModel<EvidenceFeature> model)
{
    /// <summary>
    /// Passages looked into for sentences. Of 820 answerable questions over news 484 were answered rightly with so many, 477 with 40, and 488 with 16, with which more were
    /// answered wrongly, too. To look into them is half of the time that a question takes.
    /// </summary>
    private const int Passages = 24;

    /// <summary>Quotes looked at; with 40 two of those questions fewer were answered rightly than with 80, and many may be copies of one.</summary>
    private const int Quotes = 50;

    /// <summary>From this share of a title's words on, the article is meant.</summary>
    private const double MostOfTitle = 0.5;

    private readonly SpokenArticles _spoken = new(index);

    public Findings Find(QuestionPart asked, RetrievalFilter filter)
    {
        var weights = new TermWeights(index, filter);
        var part = Settled(asked, weights, filter);
        var spoken = _spoken.Of(part, filter);
        var matcher = new Matcher(part, weights, spoken.Select(article => article.Sequence).ToHashSet(), filter);
        var judge = new EvidenceJudge(part, matcher, new EvidenceReader(part, matcher), model);
        var sentences = new Lazy<List<FoundSentence>>(() => SentencesOf(part, matcher, spoken, filter));
        return new Findings(
            part,
            [.. part.Speakers.Select(new SpeakerSearch(index, part, matcher, judge, weights, filter).Find)],
            new FoundLater<RankedQuote>(() => judge.Judge(FindQuotes(part, matcher, filter))),
            new FoundLater<RankedSentence>(() => judge.Judge(Rank(sentences.Value, matcher))),
            part.Intent is Intent.AboutArticle ? FindArticle(part, filter) : null,
            Unseen(part, weights),
            index.Coverage(filter)
        )
        {
            Newest = new FoundLater<RankedSentence>(() =>
                judge.Judge(new NewestArticles(index, matcher, filter).Find(part, SearchTerms.Of(part.Topics)))
            ),
            CoveredMost = new(() => sentences.Value.Select(found => found.Outline.Coverage).DefaultIfEmpty(0).Max()),
        };
    }

    /// <summary>Sentences of the articles that match one part of a question, best first, unjudged.</summary>
    public IEnumerable<RankedSentence> FindSentences(QuestionPart asked, RetrievalFilter filter)
    {
        var weights = new TermWeights(index, filter);
        var part = Settled(asked, weights, filter);
        var spoken = _spoken.Of(part, filter);
        var matcher = new Matcher(part, weights, spoken.Select(article => article.Sequence).ToHashSet(), filter);
        return Rank(SentencesOf(part, matcher, spoken, filter), matcher);
    }

    /// <summary>What the question leaves open, as the corpus suggests: the mistyped word that it has, the year that it tells of.</summary>
    private QuestionPart Settled(QuestionPart asked, TermWeights weights, RetrievalFilter filter)
    {
        var parted = TypedTogether.Part(
            TypedNames.Keep(asked, weights),
            weights,
            (one, other) =>
                index.SearchPassages([new WeightedTerm(one, 1), new WeightedTerm(other, 1)], filter, Passages)
        );
        var part = SpellingCorrector.Correct(parted, weights);
        var readings = part.OtherPeriods.Count > 0 ? part.OtherPeriods.Prepend(part.Period!.Value) : [];
        return
            readings.Where(period => index.Passages(Of(period, filter)) > 0).Cast<Period?>().FirstOrDefault()
                is { } told
            ? part with
            {
                Period = told,
            }
            : part;
    }

    private IEnumerable<RankedQuote> FindQuotes(QuestionPart part, Matcher matcher, RetrievalFilter filter)
    {
        var terms = SearchTerms.Of(part);
        return terms.Count == 0
            ? []
            : FoundQuotes.Rank(
                FoundQuotes.Shown(
                    InPeriod(part, filter)
                        .SelectMany(seen => index.SearchQuotes(terms, seen, Quotes))
                        .DistinctBy(hit => (hit.Article.Sequence, hit.Quote)),
                    filter
                ),
                matcher
            );
    }

    private List<FoundSentence> SentencesOf(
        QuestionPart part,
        Matcher matcher,
        IReadOnlySet<IndexedArticle> spoken,
        RetrievalFilter filter
    )
    {
        var terms = SearchTerms.Of(part);
        if (terms.Count == 0)
        {
            return [];
        }
        var possible = matcher.MostOf(terms);
        return
        [
            .. InPeriod(part, filter)
                .SelectMany(seen => index.SearchPassages(terms, seen, Passages))
                .Concat(InSpoken(part, spoken, filter))
                .DistinctBy(hit => (hit.Article.Sequence, hit.Passage))
                .Select(hit => hit with { Article = filter.Veil.Over(hit.Article), Score = hit.Score / possible })
                .SelectMany(hit =>
                    hit.Article.Content.Around(hit.Passage.Span)
                        .SentencesIn(hit.Passage.Span)
                        .Where(span => MayBeUsed(hit.Article, span, part, filter))
                        .Select(span => new FoundSentence(
                            hit,
                            matcher.Outline(hit.Article, span, SpeakerOf(hit.Article, span, part))
                        ))
                ),
        ];
    }

    /// <summary>
    /// What the articles spoken of have of the words asked now: many recalled words would drown these, and elsewhere those alone mean anything.
    /// </summary>
    private IEnumerable<PassageHit> InSpoken(
        QuestionPart part,
        IReadOnlySet<IndexedArticle> spoken,
        RetrievalFilter filter
    )
    {
        var fresh = SearchTerms.Of(part.Topics.Where(topic => topic.Role is not TopicRole.Recalled));
        return fresh.Count == 0
            ? []
            : spoken
                .Select(article => article.Article.Published?.Day)
                .OfType<DateOnly>()
                .Distinct()
                .SelectMany(day => index.SearchPassages(fresh, filter with { From = day, To = day }, Passages))
                .Where(hit => spoken.Contains(hit.Article));
    }

    private static IEnumerable<RankedSentence> Rank(List<FoundSentence> found, Matcher matcher)
    {
        if (found.Count == 0)
        {
            return [];
        }
        var leads = new PassageLeads([.. found.Select(sentence => (sentence.In.Article, sentence.In.Score))]);
        return BestFirst.Rank([.. found.Select(LookedAtLater)], sentence => sentence.Match.Score);

        Prospect<RankedSentence> LookedAtLater(FoundSentence sentence) =>
            new(
                sentence.Outline.Most,
                () =>
                    new RankedSentence(sentence.In.Article, sentence.Outline.Span, matcher.Match(sentence.Outline))
                    {
                        LeansOn =
                            matcher.Leaning.ShownBefore(sentence.Outline)
                            ?? matcher.Leaning.ShownBeforeReply(sentence.In.Article, sentence.Outline.Span),
                        Passage = sentence.In.Passage,
                        Retrieved = sentence.In.Score,
                        Lead = leads.Of(sentence.In.Article, sentence.In.Score),
                    }
            );
    }

    /// <summary>The only one there is, else the one whose title has most of the words, if they have its title.</summary>
    private IndexedArticle? FindArticle(QuestionPart part, RetrievalFilter filter)
    {
        var articles = index.Articles(filter, top: 2);
        if (articles.Count <= 1)
        {
            return articles.Count == 1 ? articles[0] : null;
        }
        var terms = part.Topics.SelectMany(topic => topic.Terms).ToHashSet(StringComparer.Ordinal);
        return index
            .SearchPassages(SearchTerms.Of(part.Topics), filter, Passages)
            .Select(hit => hit.Article)
            .Distinct()
            .Select(article => (Article: article, Share: ShareOfTitle(article, terms)))
            .Where(candidate => candidate.Share >= MostOfTitle)
            .OrderByDescending(candidate => candidate.Share)
            .Select(candidate => candidate.Article)
            .FirstOrDefault();
    }

    private static double ShareOfTitle(IndexedArticle article, HashSet<string> terms)
    {
        var title = TermAnalyzer
            .Analyze(article.Article.Title)
            .Where(word => !TermAnalyzer.IsStopWord(word.Folded))
            .Select(word => word.Term)
            .ToHashSet(StringComparer.Ordinal);
        return title.Count == 0 ? 0 : (double)title.Count(terms.Contains) / title.Count;
    }

    /// <summary>What the asker may see, and of it once more what is of the asked days: a period narrows, and people misremember it.</summary>
    private static IEnumerable<RetrievalFilter> InPeriod(QuestionPart part, RetrievalFilter filter) =>
        part.Period is { } period ? [Of(period, filter), filter] : [filter];

    private static RetrievalFilter Of(Period period, RetrievalFilter filter) =>
        filter with
        {
            From = period.From,
            To = period.To.AddDays(Matcher.ReportingDays),
        };

    // Asked who somebody is, what says that they are a child tells that nothing is to be told.
    private static bool MayBeUsed(IndexedArticle article, TextSpan span, QuestionPart part, RetrievalFilter filter) =>
        part.Intent is Intent.WhoIs
            ? !filter.Veil.Covers(article, span)
            : FoundQuotes.MayBeShown(article, span, filter);

    /// <summary>Whose own words a sentence is; null where it is the article's, and where nobody's words are asked for.</summary>
    private static string? SpeakerOf(IndexedArticle article, TextSpan span, QuestionPart part) =>
        part.Speakers.Count == 0
            ? null
            : article
                .QuotesOver(span)
                .FirstOrDefault(quote => quote.IsVerbatim && quote.Span.Contains(span))
                ?.Attribution.Speaker;

    private static double Unseen(QuestionPart part, TermWeights weights)
    {
        var fresh = part.Topics.Where(topic => topic.Role is not TopicRole.Recalled).ToList();
        var total = fresh.Sum(weights.Of);
        return total > 0 ? fresh.Where(weights.IsUnseen).Sum(weights.Of) / total : 0;
    }

    /// <param name="In">Its passage; the score is a share of the most that the question's words could score.</param>
    private readonly record struct FoundSentence(PassageHit In, MatchOutline Outline);
}
