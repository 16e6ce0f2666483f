using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval;

/// <summary>
/// Measures how well a stretch of an article matches one part of a question:
/// <c>score = own + surroundings + phrase + answer</c>, each part explained beside its constant.
/// </summary>
internal sealed class Matcher(QuestionPart part, IReadOnlyList<Topic> topics, TermWeights weights)
{
    /// <summary>A word found in the paragraph or the one before, not in the sentence, counts for this share.</summary>
    private const double NearShare = 0.55;

    /// <summary>A word found in the article's title only.</summary>
    private const double TitleShare = 0.75;

    /// <summary>What holding an answer of the asked type adds to a score of at most about one.</summary>
    private const double AnswerWorth = 0.25;

    /// <summary>What the asked words in their order add.</summary>
    private const double PhraseWorth = 0.35;

    /// <summary>What an article of the asked days adds.</summary>
    private const double PeriodWorth = 0.3;

    /// <summary>Articles tell of a day on that day or soon after.</summary>
    private const int ReportingDays = 3;

    private readonly Dictionary<IndexedArticle, HashSet<string>> _titles = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(long Sequence, TextSpan Span), HashSet<string>> _near = [];
    private readonly HashSet<string> _asked = [.. topics.SelectMany(topic => topic.Terms)];
    private readonly double _required = topics.Where(topic => topic.Role is not TopicRole.Recalled).Sum(weights.Of);

    private readonly double _total = Math.Max(double.Epsilon, topics.Sum(weights.Of));

    public TopicMatch Match(IndexedArticle article, TextSpan span)
    {
        List<string> inOrder = [.. TermsOf(article.Text, span)];
        var own = inOrder.ToHashSet(StringComparer.Ordinal);
        var near = NearTo(article, span);
        var title = TitleOf(article);
        double covered = 0,
            ownCovered = 0,
            required = 0;
        foreach (var topic in topics)
        {
            var weight = weights.Of(topic);
            var share =
                topic.Terms.Any(own.Contains) ? 1
                : topic.Terms.Any(near.Contains) ? (topic.Role is TopicRole.Setting ? 1 : NearShare)
                : topic.Terms.Any(title.Contains) ? (topic.Role is TopicRole.Setting ? 1 : TitleShare)
                : 0;
            covered += weight * share;
            ownCovered += share == 1 ? weight : 0;
            required += topic.Role is TopicRole.Recalled ? 0 : weight * share;
        }
        var holds = AnswerForms.Holds(part.AskedFor, article.Text, span, _asked);
        var phrase = PhraseShare(inOrder);
        var score =
            (covered / _total)
            + (PhraseWorth * phrase)
            + (part.AskedFor is not AskedFor.Anything && holds ? AnswerWorth : 0)
            + (InPeriod(article) ? PeriodWorth : 0);
        var coverage =
            _required > 0 ? required / _required
            : topics.Count > 0 ? covered / _total
            : 1;
        return new TopicMatch(coverage, ownCovered / _total, phrase, holds, score);
    }

    private bool InPeriod(IndexedArticle article) =>
        part.Period is { } period
        && article.Article.Published is { } published
        && period.From <= published.Day
        && published.Day <= period.To.AddDays(ReportingDays);

    /// <summary>Pairs of neighbouring asked words that are neighbours here too.</summary>
    private double PhraseShare(List<string> inOrder)
    {
        if (part.Phrase.Count < 2)
        {
            return 0;
        }
        var pairs = inOrder.Zip(inOrder.Skip(1)).ToHashSet();
        return part.Phrase.Zip(part.Phrase.Skip(1)).Count(pairs.Contains) / (double)(part.Phrase.Count - 1);
    }

    private HashSet<string> TitleOf(IndexedArticle article) =>
        _titles.TryGetValue(article, out var terms)
            ? terms
            : _titles[article] = [.. TermAnalyzer.Analyze(article.Article.Title).Select(word => word.Term)];

    private HashSet<string> NearTo(IndexedArticle article, TextSpan span)
    {
        var near = Surroundings.Of(article.Text, span);
        return _near.TryGetValue((article.Sequence, near), out var terms)
            ? terms
            : _near[(article.Sequence, near)] = [.. TermsOf(article.Text, near)];
    }

    private static IEnumerable<string> TermsOf(string text, TextSpan span) =>
        TermAnalyzer.Analyze(span.Of(text)).Select(word => word.Term);
}
