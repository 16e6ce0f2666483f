using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Retrieval.Judging;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval;

/// <summary>Collects what the corpus has for one part of a question: words of those asked about, words of anybody, sentences.</summary>
public sealed class Retriever(CorpusIndex index, EvidenceModel model)
{
    /// <summary>Passages looked into for sentences; measured: beyond it nothing better turns up.</summary>
    private const int Passages = 40;

    /// <summary>What a word near in meaning counts of the typed one's weight.</summary>
    private const double KinWeight = 0.2;

    /// <summary>Quotes looked at; with 40 the gold questions were answered as well as with 250, and many may be copies of one.</summary>
    private const int Quotes = 80;

    /// <summary>Somebody with more quotes than this is searched by words instead of read whole.</summary>
    private const int QuotesReadWhole = 150;

    /// <summary>
    /// Several who bear the name that is asked about share <see cref="QuotesReadWhole"/>, but none has fewer than this. With 30 the gold questions were answered
    /// the same, and a misspelt name that many may bear took two and a half times as long as another.
    /// </summary>
    private const int FewestQuotesOfVoice = 10;

    /// <summary>From this share of a title's words on, the article is meant.</summary>
    private const double MostOfTitle = 0.5;

    private readonly SpokenArticles _spoken = new(index);

    public Findings Find(QuestionPart asked, RetrievalFilter filter)
    {
        var weights = new TermWeights(index, filter);
        var part = Settled(asked, weights, filter);
        var spoken = _spoken.Of(part, filter);
        var matcher = new Matcher(part, weights, spoken.Select(article => article.Sequence).ToHashSet());
        var judge = new EvidenceJudge(part, matcher, new EvidenceReader(part, matcher), model);
        var sentences = new Lazy<List<FoundSentence>>(() => SentencesOf(part, matcher, spoken, filter));
        return new Findings(
            part,
            [.. part.Speakers.Select(asked => FindSpeaker(asked, part, matcher, judge, weights, filter))],
            new FoundLater<RankedQuote>(() => judge.Judge(FindQuotes(part, matcher, filter))),
            new FoundLater<RankedSentence>(() => judge.Judge(Rank(sentences.Value, matcher))),
            part.Intent is Intent.AboutArticle ? FindArticle(part, filter) : null,
            Unseen(part, weights),
            index.Coverage(filter)
        )
        {
            Newest = new FoundLater<RankedSentence>(() =>
                judge.Judge(new NewestArticles(index, matcher, filter).Find(part, SearchTerms(part.Topics)))
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
        var matcher = new Matcher(part, weights, spoken.Select(article => article.Sequence).ToHashSet());
        return Rank(SentencesOf(part, matcher, spoken, filter), matcher);
    }

    /// <summary>What the question leaves open, as the corpus suggests: the mistyped word that it has, the year that it tells of.</summary>
    private QuestionPart Settled(QuestionPart asked, TermWeights weights, RetrievalFilter filter)
    {
        var part = SpellingCorrector.Correct(TypedNames.Keep(asked, weights), weights);
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

    private FoundSpeaker FindSpeaker(
        AskedSpeaker asked,
        QuestionPart part,
        Matcher matcher,
        EvidenceJudge judge,
        TermWeights weights,
        RetrievalFilter filter
    )
    {
        var most = Math.Max(FewestQuotesOfVoice, QuotesReadWhole / Math.Max(1, asked.Voices.Count()));
        var voices = asked
            .Voices.Select(voice => SurelyTheirs(Shown(QuotesOf(voice, part, filter, most), filter), part))
            .Where(hits => hits.Count > 0)
            .ToList();
        if (asked.IsDescribed && voices.Count > 1 && part.Topics.Count == 0)
        {
            // Which of the judges, nothing tells.
            voices = [];
        }
        var presence =
            voices.Count > 0 ? SpeakerPresence.Quoted
            : asked.Terms.Count > 0 && NameOf(asked).All(term => weights.PassagesWith(term) > 0)
                ? SpeakerPresence.Mentioned
            : SpeakerPresence.Absent;
        return new FoundSpeaker(
            asked,
            presence,
            new FoundLater<RankedQuote>(() =>
                judge.Judge(
                    voices
                        .Select(
                            IReadOnlyList<RankedQuote> (hits) => new FoundLater<RankedQuote>(() => Rank(hits, matcher))
                        )
                        .MaxBy(quotes => quotes[0].Match.Score)
                        ?? []
                )
            )
        );
    }

    /// <summary>Asked for anything that somebody said, what may be another's is no answer where there is something else, and nor is an article without any words of theirs where others have them.</summary>
    private static List<QuoteHit> SurelyTheirs(List<QuoteHit> hits, QuestionPart part)
    {
        var sure = part.HasSubject ? [] : hits.FindAll(hit => hit.Quote.Attribution.IsNamed);
        if (sure.Count == 0)
        {
            return hits;
        }
        var quoting = sure.Where(hit => hit.Quote.IsVerbatim).Select(hit => hit.Article.Sequence).ToHashSet();
        return part is { Topics: [], Period: null, Intent: not Intent.OverTime } && quoting.Count > 0
            ? sure.FindAll(hit => quoting.Contains(hit.Article.Sequence))
            : sure;
    }

    /// <summary>Of somebody known the surname, which comes first; of anybody else each word as typed: another Jens is not the one.</summary>
    private static IEnumerable<string> NameOf(AskedSpeaker asked) => asked.IsKnown ? asked.Terms.Take(1) : asked.Terms;

    /// <summary>Under all of their names, the name in full first; where what is new is asked for, the newest first whatever an article calls them.</summary>
    private IEnumerable<QuoteHit> QuotesOf(Speaker voice, QuestionPart part, RetrievalFilter filter, int most)
    {
        var hits = AskedSpeaker.NamesOf(voice).SelectMany(name => QuotesOf(name, part, filter, most));
        return part.Intent is Intent.News ? hits.OrderByDescending(hit => hit.Article.Article.Published?.Day) : hits;
    }

    private IReadOnlyList<QuoteHit> QuotesOf(string speaker, QuestionPart part, RetrievalFilter filter, int most)
    {
        if (part.Topics.Count == 0 || !index.HasMoreQuotesBy(speaker, filter, most))
        {
            return index.QuotesBy(speaker, filter, most);
        }
        var found = index.SearchQuotes(SearchTerms(part.Topics), filter, most, speaker);
        return found.Count > 0 ? found : index.QuotesBy(speaker, filter, top: 1);
    }

    private IEnumerable<RankedQuote> FindQuotes(QuestionPart part, Matcher matcher, RetrievalFilter filter)
    {
        var terms = SearchTerms([.. part.Topics, .. part.Speakers.Select(AsTopic)]);
        return terms.Count == 0
            ? []
            : Rank(
                Shown(
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
        var terms = SearchTerms([.. part.Topics, .. part.Speakers.Select(AsTopic)]);
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
        var fresh = SearchTerms(part.Topics.Where(topic => topic.Role is not TopicRole.Recalled));
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
                        LeansOn = sentence.Outline.LeansOn,
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
            .SearchPassages(SearchTerms(part.Topics), filter, Passages)
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

    private static List<QuoteHit> Shown(IEnumerable<QuoteHit> hits, RetrievalFilter filter) =>
        [
            .. hits.Select(filter.Veil.Over)
                .Where(hit => IsSomebodysWords(hit.Quote) && MayBeShown(hit.Article, hit.Quote.Whole, filter)),
        ];

    private static IEnumerable<RankedQuote> Rank(List<QuoteHit> hits, Matcher matcher)
    {
        var ranked = BestFirst.Rank([.. hits.SelectMany(hit => Focus.On(hit, matcher))], quote => quote.Match.Score);
        return Carriers.MayFold(hits.Select(hit => hit.Quote)) ? Carriers.Fold([.. ranked]) : ranked;
    }

    // Asked who somebody is, what says that they are a child tells that nothing is to be told.
    private static bool MayBeUsed(IndexedArticle article, TextSpan span, QuestionPart part, RetrievalFilter filter) =>
        part.Intent is Intent.WhoIs ? !filter.Veil.Covers(article, span) : MayBeShown(article, span, filter);

    /// <param name="article">As the asker may see it.</param>
    private static bool MayBeShown(IndexedArticle article, TextSpan span, RetrievalFilter filter) =>
        !filter.Veil.Covers(article, span) && !NamedChild.IsIn(article, span);

    /// <summary>Reported speech without a sure source is the article's prose and no more.</summary>
    private static bool IsSomebodysWords(Quote quote) =>
        quote.Attribution.Status is not AttributionStatus.Withdrawn
        && (quote.Kind is not QuoteKind.Indirect || quote.Attribution.IsNamed);

    /// <summary>Whose own words a sentence is; null where it is the article's, and where nobody's words are asked for.</summary>
    private static string? SpeakerOf(IndexedArticle article, TextSpan span, QuestionPart part) =>
        part.Speakers.Count == 0
            ? null
            : article
                .QuotesOver(span)
                .FirstOrDefault(quote => quote.IsVerbatim && quote.Span.Contains(span))
                ?.Attribution.Speaker;

    private static Topic AsTopic(AskedSpeaker asked) => new(asked.Terms.Count > 0 ? asked.Terms : [""]);

    private static List<WeightedTerm> SearchTerms(IEnumerable<Topic> topics) =>
        [
            .. topics
                .SelectMany(topic =>
                    topic
                        .Terms.Select((term, i) => new WeightedTerm(term, Weight(topic, i)))
                        .Concat(topic.Kin.Select(term => new WeightedTerm(term, KinWeight * Weight(topic, 0))))
                )
                .Where(term => term.Term.Length > 0)
                .GroupBy(term => term.Term, StringComparer.Ordinal)
                .Select(same => same.MaxBy(term => term.Weight)),
        ];

    /// <summary>A synonym counts less than the typed word, a recalled word less than a fresh one.</summary>
    private static double Weight(Topic topic, int place) =>
        (place == 0 ? 1 : 0.4) * (topic.Role is TopicRole.Recalled ? 0.4 : 1);

    private static double Unseen(QuestionPart part, TermWeights weights)
    {
        var fresh = part.Topics.Where(topic => topic.Role is not TopicRole.Recalled).ToList();
        var total = fresh.Sum(weights.Of);
        return total > 0 ? fresh.Where(weights.IsUnseen).Sum(weights.Of) / total : 0;
    }

    /// <param name="In">Its passage; the score is a share of the most that the question's words could score.</param>
    private readonly record struct FoundSentence(PassageHit In, MatchOutline Outline);
}
