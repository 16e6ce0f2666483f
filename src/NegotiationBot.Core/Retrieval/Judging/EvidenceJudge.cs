namespace NegotiationBot.Core.Retrieval.Judging;

/// <summary>Says of ranked candidates how likely each is to answer.</summary>
internal sealed class EvidenceJudge(Matcher matcher, EvidenceReader reader, EvidenceModel model)
{
    /// <summary>Shorter than this, in characters, words that have nothing of the question are a reply that says nothing by itself: "Yeah."</summary>
    private const int ShortestAlone = 40;

    /// <summary>So many of a list are looked at; what answers is seldom further down.</summary>
    private const int LookedAt = 40;

    /// <summary>Where nothing is asked about, whatever somebody said answers; only who they are may be mistaken.</summary>
    private const double AnythingTheySaid = 0.9;

    /// <param name="ranked">Sentences, best first.</param>
    public IReadOnlyList<RankedSentence> Judge(IReadOnlyList<RankedSentence> ranked) =>
        Judge(
            ranked,
            sentence => new Candidate(sentence.Article, sentence.Span, null, sentence.Match, sentence.Retrieved),
            (sentence, judgement) => sentence with { Judgement = judgement }
        );

    /// <param name="ranked">Quotes, best first.</param>
    public IReadOnlyList<RankedQuote> Judge(IReadOnlyList<RankedQuote> ranked) =>
        Judge(
            ranked,
            quote => new Candidate(quote.Article, quote.Focus, quote.Quote, quote.Match, 0),
            (quote, judgement) => quote with { Judgement = judgement }
        );

    private List<T> Judge<T>(IReadOnlyList<T> ranked, Func<T, Candidate> candidate, Func<T, Judgement, T> judged) =>
        Judge([.. ranked.Select(candidate)])
            .Select((judgement, at) => judged(ranked[at], judgement))
            .Concat(ranked.Skip(LookedAt))
            .ToList();

    private IEnumerable<Judgement> Judge(IReadOnlyList<Candidate> candidates) =>
        reader
            .Read(candidates, LookedAt)
            .Select(
                (features, at) =>
                    new Judgement(
                        matcher.Topics.Count == 0 ? AnythingTheySaid
                            : SaysNothing(candidates[at]) ? 0
                            : model.Probability(features),
                        features
                    )
            );

    /// <summary>Whoever speaks there, and whenever: of what is asked about there is not a word.</summary>
    private bool SaysNothing(Candidate candidate)
    {
        var held = matcher.Hold(candidate.Article, candidate.Span);
        var all = held.Own | (candidate.Span.Length < ShortestAlone ? 0 : held.Near | held.Title);
        return matcher.Topics.Any(topic => topic.IsFresh)
            && !matcher.Topics.Any(topic => topic.IsFresh && (topic.Any & all) != 0);
    }
}
