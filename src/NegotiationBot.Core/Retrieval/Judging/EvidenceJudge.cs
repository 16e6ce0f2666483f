using NegotiationBot.Core.Questions;

namespace NegotiationBot.Core.Retrieval.Judging;

/// <summary>Says of ranked candidates how likely each is to answer.</summary>
internal sealed class EvidenceJudge(
    QuestionPart part,
    Matcher matcher,
    EvidenceReader reader,
    LogisticModel<EvidenceFeature> model
)
{
    /// <summary>So many of a list are looked at; what answers is seldom further down.</summary>
    public const int LookedAt = 40;

    /// <summary>So much more of the question, 0 to 1, a text covers that is about it where another hardly is.</summary>
    private const double MuchMore = 0.2;

    /// <summary>Where nothing is asked about, whatever somebody said answers; only who they are may be mistaken.</summary>
    private const double AnythingTheySaid = 0.9;

    /// <summary>So many of the first show whether the corpus tells another thing than is asked.</summary>
    private const int First = 5;

    /// <summary>Less of the question by so much, 0 to 1, has what is of still another thing.</summary>
    private const double Less = 0.1;

    private readonly Objections _objections = new(part, matcher);
    private readonly CloseRivals _closeRivals = new(part, matcher);

    /// <param name="ranked">Sentences, best first.</param>
    public IEnumerable<RankedSentence> Judge(IEnumerable<RankedSentence> ranked) =>
        Judge(
            ranked,
            sentence => new Candidate(
                sentence.Article,
                sentence.Span,
                null,
                sentence.Match,
                sentence.Lead,
                sentence.LeansOn
            ),
            (sentence, judgement) => sentence with { Judged = judgement }
        );

    /// <param name="ranked">Quotes, best first.</param>
    public IEnumerable<RankedQuote> Judge(IEnumerable<RankedQuote> ranked) =>
        Judge(
            ranked,
            quote => new Candidate(quote.Article, quote.Focus, quote.Quote, quote.Match, 0, quote.LeansOn),
            (quote, judgement) => quote with { Judged = judgement }
        );

    private IEnumerable<T> Judge<T>(
        IEnumerable<T> ranked,
        Func<T, Candidate> candidateOf,
        Func<T, JudgedLater, T> judged
    )
    {
        var found = new FoundLater<T>(() => ranked);
        var closeRivals = new Lazy<int>(
            () => _closeRivals.Count(found.Take(LookedAt).Select(candidateOf)),
            LazyThreadSafetyMode.None
        );
        var toldOtherwise = new Lazy<double>(
            () => MostToldOtherwise(found.Take(First).Select(candidateOf)),
            LazyThreadSafetyMode.None
        );
        return found.Select(
            (item, at) =>
                at < LookedAt
                    ? judged(
                        item,
                        Later(candidateOf(item), closeRivals, toldOtherwise, found.Take(LookedAt).Select(candidateOf))
                    )
                    : item
        );
    }

    private JudgedLater Later(
        Candidate candidate,
        Lazy<int> closeRivals,
        Lazy<double> toldOtherwise,
        IEnumerable<Candidate> list
    ) =>
        new(
            () => Begin(candidate, closeRivals.Value),
            begun =>
                ObjectionTo(candidate, toldOtherwise, list) is { } objection
                    ? Judgement.Objected(objection)
                    : Finish(begun, candidate)
        );

    private Objection? ObjectionTo(Candidate candidate, Lazy<double> toldOtherwise, IEnumerable<Candidate> list) =>
        _objections.To(candidate)
        ?? (
            part.AskedFor.MustBeHeld() && !IsTiedToAll(candidate) && IsToldWithoutIt(candidate, list)
                ? Objection.ToldWithoutAnswer
            : !IsPlainlyIt(candidate) && toldOtherwise.Value - candidate.Match.Coverage >= Less
                ? Objection.ToldOtherwise
            : null
        );

    /// <summary>It is about what is asked by itself and holds an answer of the asked kind: what is told elsewhere takes nothing from it.</summary>
    private bool IsPlainlyIt(Candidate candidate) =>
        part.AskedFor is not AskedFor.Anything && candidate.Match is { IsWhollyAbout: true, HoldsAnswer: true };

    /// <summary>Its answer is tied to what is asked about, of which nothing is missing around it: what another has more stands there.</summary>
    private bool IsTiedToAll(Candidate candidate)
    {
        if (!candidate.Match.IsTied)
        {
            return false;
        }
        var all = matcher.HoldAround(candidate.Article, candidate.Span, candidate.LeansOn).All;
        return matcher.Topics.All(topic => !topic.IsFresh || ((topic.Any | topic.Kin) & all) != 0);
    }

    /// <summary>How much of the question that has which tells of another deed, another reason or another state's people; 0 where none does.</summary>
    private double MostToldOtherwise(IEnumerable<Candidate> first) =>
        first
            .Where(candidate =>
                _objections.To(candidate)
                    is Objection.AnothersPeople
                        or Objection.AnotherDeed
                        or Objection.AnotherReason
                        or Objection.DoerLeftOut
            )
            .Select(candidate => candidate.Match.Coverage)
            .DefaultIfEmpty(0)
            .Max();

    private BegunJudgement Begin(Candidate candidate, int closeRivals)
    {
        var features = reader.ReadAtAGlance(candidate, closeRivals);
        return new BegunJudgement(
            features,
            matcher.Topics.Count == 0 ? AnythingTheySaid : model.MostProbability(features, EvidenceReader.Close)
        );
    }

    private Judgement Finish(BegunJudgement begun, Candidate candidate)
    {
        var features = reader.ReadClosely(begun.Features, candidate);
        return new Judgement(matcher.Topics.Count == 0 ? AnythingTheySaid : model.Probability(features), features);
    }

    /// <summary>
    /// Another article has much more of what is asked about and nothing of the asked kind: then that is not told, and this one, which has some, is of something else.
    /// </summary>
    private static bool IsToldWithoutIt(Candidate candidate, IEnumerable<Candidate> list) =>
        list.Any(other =>
            !other.Match.HoldsAnswer
            && other.Article != candidate.Article
            && other.Match.Coverage - candidate.Match.Coverage >= MuchMore
        );
}
