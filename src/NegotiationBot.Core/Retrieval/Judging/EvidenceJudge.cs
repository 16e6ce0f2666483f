using NegotiationBot.Core.Questions;

namespace NegotiationBot.Core.Retrieval.Judging;

/// <summary>Says of ranked candidates how likely each is to answer.</summary>
internal sealed class EvidenceJudge(QuestionPart part, Matcher matcher, EvidenceReader reader, EvidenceModel model)
{
    /// <summary>Shorter than this, in characters, words that have nothing of the question are a reply that says nothing by itself: "Yeah."</summary>
    private const int ShortestAlone = 40;

    /// <summary>So many of a list are looked at; what answers is seldom further down.</summary>
    public const int LookedAt = 40;

    /// <summary>A rival matches about as well as the best: its score has this share of the best one's.</summary>
    private const double CloseShare = 0.9;

    /// <summary>Where nothing is asked about, whatever somebody said answers; only who they are may be mistaken.</summary>
    private const double AnythingTheySaid = 0.9;

    private readonly List<AskedTopic> _subjects = Subjects(matcher.Topics);

    /// <param name="ranked">Sentences, best first.</param>
    public IEnumerable<RankedSentence> Judge(IEnumerable<RankedSentence> ranked) =>
        Judge(
            ranked,
            sentence => new Candidate(sentence.Article, sentence.Span, null, sentence.Match, sentence.Lead),
            (sentence, judgement) => sentence with { Judged = judgement }
        );

    /// <param name="ranked">Quotes, best first.</param>
    public IEnumerable<RankedQuote> Judge(IEnumerable<RankedQuote> ranked) =>
        Judge(
            ranked,
            quote => new Candidate(quote.Article, quote.Focus, quote.Quote, quote.Match, 0),
            (quote, judgement) => quote with { Judged = judgement }
        );

    private IEnumerable<T> Judge<T>(
        IEnumerable<T> ranked,
        Func<T, Candidate> candidateOf,
        Func<T, Lazy<Judgement>, T> judged
    )
    {
        var found = new FoundLater<T>(() => ranked);
        var closeRivals = new Lazy<int>(() => CloseRivals(found.Select(candidateOf)), LazyThreadSafetyMode.None);
        return found.Select((item, at) => at < LookedAt ? judged(item, Later(candidateOf(item), closeRivals)) : item);
    }

    private Lazy<Judgement> Later(Candidate candidate, Lazy<int> closeRivals) =>
        new(
            () => CannotAnswer(candidate) ? Judgement.None : Judge(candidate, closeRivals.Value),
            LazyThreadSafetyMode.None
        );

    private Judgement Judge(Candidate candidate, int closeRivals)
    {
        var features = reader.Read(candidate, closeRivals);
        return new Judgement(matcher.Topics.Count == 0 ? AnythingTheySaid : model.Probability(features), features);
    }

    private static int CloseRivals(IEnumerable<Candidate> ranked)
    {
        var least = CloseShare * ranked.First().Match.Score;
        return ranked.Take(EvidenceReader.Most).TakeWhile(candidate => candidate.Match.Score >= least).Count();
    }

    private bool CannotAnswer(Candidate candidate) =>
        (part.AskedFor.MustBeHeld() && !candidate.Match.HoldsAnswer)
        || SaysNothing(candidate)
        || (part.Intent is Intent.Fact && IsOfSomethingElse(candidate));

    /// <summary>Of why one minister resigned, what tells that another did is no answer.</summary>
    private bool IsOfSomethingElse(Candidate candidate)
    {
        var held = matcher.Hold(candidate.Article, candidate.Span);
        var all = held.Own | held.Near | held.Title;
        return matcher.Topics.Any(topic =>
            topic is { IsFresh: true, Topic.IsEssential: true } && ((topic.Any | topic.Kin) & all) == 0
        );
    }

    /// <summary>Whoever speaks there, and wherever and whenever: of what is asked about there is not a word.</summary>
    private bool SaysNothing(Candidate candidate)
    {
        var held = matcher.Hold(candidate.Article, candidate.Span);
        var all = held.Own | (candidate.Span.Length < ShortestAlone ? 0 : held.Near | held.Title);
        return _subjects.Count > 0 && !_subjects.Any(topic => (topic.Any & all) != 0);
    }

    private static List<AskedTopic> Subjects(IReadOnlyList<AskedTopic> topics)
    {
        var fresh = topics.Where(topic => topic.IsFresh).ToList();
        var subjects = fresh.Where(topic => topic.Topic.Role is not TopicRole.Setting).ToList();
        return subjects.Count > 0 ? subjects : fresh;
    }
}
