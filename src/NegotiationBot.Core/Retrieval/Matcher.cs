using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval;

/// <summary>
/// Measures how well a stretch of an article matches one part of a question:
/// <c>score = coverage + phrase + run + named + title + answer</c>, each part explained beside its constant.
/// </summary>
internal sealed class Matcher(
    QuestionPart part,
    IReadOnlyList<Topic> topics,
    TermWeights weights,
    AnalyzedArticles analyzed
)
{
    /// <summary>A synonym counts for this share of the typed word.</summary>
    private const double SynonymShare = 0.8;

    /// <summary>A word found in the paragraph or the one before, not in the sentence, counts for this share.</summary>
    private const double NearShare = 0.55;

    /// <summary>A word found in the article's title only.</summary>
    private const double TitleShare = 0.75;

    /// <summary>What holding an answer of the asked type adds to a score of at most about one.</summary>
    private const double AnswerWorth = 0.25;

    /// <summary>What the asked words in their order add.</summary>
    private const double PhraseWorth = 0.35;

    /// <summary>What all the given words in one run add: of two quotations that share a sentence, the one that has them is meant.</summary>
    private const double RunWorth = 0.5;

    /// <summary>What naming those asked about adds.</summary>
    private const double NamedWorth = 0.4;

    /// <summary>What standing in the title adds.</summary>
    private const double AboutWorth = 0.15;

    /// <summary>The asked days count like one rare word.</summary>
    private const double PeriodWeight = 1.2;

    /// <summary>Articles tell of a day on that day or soon after.</summary>
    public const int ReportingDays = 3;

    private readonly Dictionary<IndexedArticle, HashSet<string>> _titles = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(long Sequence, TextSpan Span), HashSet<string>> _near = [];
    private readonly Dictionary<(string, string), double> _pairs = part
        .Phrase.Zip(part.Phrase.Skip(1))
        .Distinct()
        .Where(pair => PairWeight(pair) > 0)
        .ToDictionary(pair => pair, PairWeight);

    private readonly HashSet<string> _asked = [.. topics.SelectMany(topic => topic.Terms)];
    private readonly HashSet<string> _told =
    [
        .. topics.SelectMany(topic => topic.Terms),
        .. part.Speakers.SelectMany(speaker => speaker.Terms),
    ];
    private readonly (Topic Topic, double Weight)[] _weighted = [.. topics.Select(topic => (topic, weights.Of(topic)))];
    private readonly double _required = Total(part, topics.Where(IsFresh), weights);
    private readonly double _total = Math.Max(double.Epsilon, Total(part, topics, weights));
    private readonly GivenWords? _given = part.Intent is Intent.WhoSaid ? new GivenWords(part.Phrase) : null;

    public AnalyzedText Read(IndexedArticle article) => analyzed.Of(article);

    /// <param name="saidBy">Whose words they are; null for the article's own.</param>
    /// <param name="words">Of a quotation, the span of the speaker's own words.</param>
    public TopicMatch Match(IndexedArticle article, TextSpan span, string? saidBy = null, TextSpan? words = null)
    {
        var text = analyzed.Of(article);
        var terms = text.In(span);
        var own = Told(terms);
        var near = NearTo(article, span);
        var title = TitleOf(article);
        double covered = 0,
            ownCovered = 0,
            required = 0;
        foreach (var (topic, weight) in _weighted)
        {
            var share = Share(topic, own, near, title);
            covered += weight * share;
            ownCovered += share >= SynonymShare && topic.Role is not TopicRole.Setting ? weight : 0;
            required += IsFresh(topic) ? weight * share : 0;
        }
        if (part.Period is not null && InPeriod(article))
        {
            covered += PeriodWeight;
            required += PeriodWeight;
        }
        var holds = AnswerForms.Holds(part.AskedFor, article.Text, terms, _asked);
        var phrase = PhraseShare(terms);
        var run = _given is not null && words is { } spoken ? _given.LongestRunIn(text.In(spoken)) : 0;
        var named = Named(saidBy, own, near);
        var score =
            (covered / _total)
            + (PhraseWorth * phrase)
            + (RunWorth * run)
            + (NamedWorth * named)
            + (AboutWorth * About(title))
            + (part.AskedFor is not AskedFor.Anything && holds ? AnswerWorth : 0);
        var coverage =
            _required > 0 ? required / _required
            : topics.Count > 0 ? covered / _total
            : 1;
        return new TopicMatch(coverage, ownCovered / _total, phrase, run, named, holds, score);
    }

    private static bool IsFresh(Topic topic) => topic.Role is not TopicRole.Recalled;

    private static double Total(QuestionPart part, IEnumerable<Topic> topics, TermWeights weights) =>
        topics.Sum(weights.Of) + (part.Period is null ? 0 : PeriodWeight);

    /// <summary>Of the question's terms those that stand among these.</summary>
    private HashSet<string> Told(IReadOnlyList<AnalyzedTerm> terms)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var term in terms)
        {
            if (_told.Contains(term.Term))
            {
                told.Add(term.Term);
            }
        }
        return told;
    }

    /// <summary>Share of the typed words and names that the title holds: of equals, the article about it is meant.</summary>
    private double About(HashSet<string> title)
    {
        var asked = topics
            .Select(topic => topic.Typed)
            .Concat(part.Speakers.SelectMany(speaker => speaker.Terms.Take(1)))
            .ToList();
        return asked.Count == 0 ? 0 : asked.Count(title.Contains) / (double)asked.Count;
    }

    private static double Share(Topic topic, HashSet<string> own, HashSet<string> near, HashSet<string> title)
    {
        var (inNear, inTitle) = topic.Role is TopicRole.Setting ? (0.8, 1.0) : (NearShare, TitleShare);
        return own.Contains(topic.Typed) ? 1
            : topic.Terms.Any(own.Contains) ? SynonymShare
            : topic.Terms.Any(title.Contains) ? inTitle
            : topic.Terms.Any(near.Contains) ? inNear
            : 0;
    }

    /// <summary>Share of those asked about who speak here or are named here; half for one named nearby. 1 where nobody is asked about.</summary>
    private double Named(string? saidBy, HashSet<string> own, HashSet<string> near)
    {
        if (part.Speakers.Count == 0 || (saidBy is not null && part.Speakers.Any(asked => asked.MayBe(saidBy))))
        {
            return 1;
        }
        return part.Speakers.Average(asked =>
            asked.Terms.Any(own.Contains) ? 1
            : asked.Terms.Any(near.Contains) ? 0.5
            : 0
        );
    }

    private bool InPeriod(IndexedArticle article) =>
        part.Period is { } period
        && article.Article.Published is { } published
        && period.From <= published.Day
        && published.Day <= period.To.AddDays(ReportingDays);

    /// <summary>Pairs of neighbouring asked words that are neighbours here too.</summary>
    private double PhraseShare(IReadOnlyList<AnalyzedTerm> terms)
    {
        if (_pairs.Count == 0)
        {
            return 0;
        }
        var found = new HashSet<(string, string)>();
        for (var i = 1; i < terms.Count; i++)
        {
            var pair = (terms[i - 1].Term, terms[i].Term);
            if (_pairs.ContainsKey(pair))
            {
                found.Add(pair);
            }
        }
        return found.Sum(pair => _pairs[pair]) / _pairs.Values.Sum();
    }

    /// <summary>A pair of two content words counts whole, with one stop word little, of two not at all.</summary>
    private static double PairWeight((string First, string Second) pair) =>
        (TermAnalyzer.IsStopWord(pair.First), TermAnalyzer.IsStopWord(pair.Second)) switch
        {
            (true, true) => 0,
            (false, false) => 1,
            _ => 0.4,
        };

    private HashSet<string> TitleOf(IndexedArticle article) =>
        _titles.TryGetValue(article, out var terms)
            ? terms
            : _titles[article] = [.. TermAnalyzer.Analyze(article.Article.Title).Select(word => word.Term)];

    private HashSet<string> NearTo(IndexedArticle article, TextSpan span)
    {
        var near = Surroundings.Of(article.Text, span);
        return _near.TryGetValue((article.Sequence, near), out var terms)
            ? terms
            : _near[(article.Sequence, near)] = Told(analyzed.Of(article).In(near));
    }
}
