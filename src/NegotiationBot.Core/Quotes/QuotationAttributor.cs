using NegotiationBot.Core.Quotes.Candidates;
using NegotiationBot.Core.Quotes.Casting;
using NegotiationBot.Core.Quotes.Certainty;
using NegotiationBot.Core.Quotes.Cues;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Links;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Quotes;

/// <summary>Gives one quotation after another to its speaker: candidates, the choice among them, the record.</summary>
public sealed class QuotationAttributor(
    ArticleReading reading,
    QuotationPlaces places,
    Discourse discourse,
    AttributionModels models
)
{
    private const int FewestWordsOfSpeech = 8;

    private readonly ChainReader _chains = new(discourse);
    private readonly CandidateFinder _candidates = new(reading, places, discourse);
    private readonly QuoteWriter _writer = new(reading, places);
    private readonly CertaintyReader _certainty = new(reading);
    private readonly Dictionary<int, Decision> _decisions = [];
    private readonly Dictionary<CastMember, Pronoun> _called = new(ReferenceEqualityComparer.Instance);

    /// <summary>What was decided, by the number of the quotation.</summary>
    public IReadOnlyDictionary<int, Decision> Decisions => _decisions;

    /// <summary>Null where the stretch is nobody's speech: a title, a term, a nickname.</summary>
    public Quote? Attribute(int quotation)
    {
        if (places.FirstFrame[quotation] < 0 || IsPartOfName(quotation))
        {
            return null;
        }
        var decision = Decide(quotation);
        if (decision is { Speaker: { } named, Link.Mention: { Kind: MentionKind.Pronoun } pronoun })
        {
            decision = decision with { IsContradicted = IsCalledOtherwise(named, pronoun.Gender) };
            if (decision.Certainty >= Thresholds.Shown)
            {
                discourse.Called(named, pronoun);
            }
        }
        _decisions[quotation] = decision;
        if (decision.Speaker is { } speaker)
        {
            discourse.Spoke(speaker);
        }
        return decision.Link.Kind is LinkKind.Nobody ? null : _writer.Write(quotation, decision);
    }

    // “…,” she said. “…,” he said: of one who may be either not both.
    private bool IsCalledOtherwise(CastMember speaker, Pronoun pronoun) =>
        speaker.Gender is Pronoun.Unknown
        && pronoun is (Pronoun.He or Pronoun.She)
        && !_called.TryAdd(speaker, pronoun)
        && _called[speaker] != pronoun;

    // "Tomas “Foghorn” Arvik"
    private bool IsPartOfName(int quotation)
    {
        var frame = places.FirstFrame[quotation];
        var at = reading.Frames[frame].PositionOf(quotation);
        return reading.Mentions[frame].Any(mention => mention.First < at && at < mention.Last);
    }

    private Decision Decide(int quotation)
    {
        var candidates = _candidates.Find(quotation, _decisions);
        var shares = models.Speaker.Choose([.. candidates.Select(candidate => candidate.Features)]);
        var contenders = Contender.Among(candidates, shares);
        var best = Best(quotation, candidates, contenders);
        var strongest = candidates[best.Strongest];
        var decision = new Decision(
            strongest.Link,
            best.Speaker,
            best.Share,
            strongest.Meaning?.AntecedentFrame ?? -1,
            _decisions.GetValueOrDefault(strongest.Link.Previous)
        )
        {
            LinkProbability = shares[best.Strongest],
            Strongest = strongest,
            Candidates = candidates,
            Shares = shares,
            Contenders = contenders,
        };
        decision = decision with { Chain = ChainOf(decision) };
        var certainty = models.Certainty.Probability(_certainty.Of(decision));
        return decision with
        {
            Certainty = GoesOnSaying.Is(reading, quotation, decision)
                ? Math.Max(certainty, GoesOnSaying.Certainty)
                : certainty,
        };
    }

    private Contender Best(int quotation, IReadOnlyList<Candidate> candidates, IReadOnlyList<Contender> contenders)
    {
        var best = contenders.MaxBy(contender => contender.Share);
        if (best.Speaker is not null)
        {
            return best;
        }
        if (contenders.Count > 1 && IsSpeech(quotation))
        {
            // Whole sentences are somebody's words even where nobody is near: better an unconfirmed guess than silence.
            return contenders.Where(contender => contender.Speaker is not null).MaxBy(contender => contender.Share);
        }
        // "The words “…” were spoken by Ellery", "“…” — Mara Ellery": the article says itself that they are speech.
        var spoken = contenders.Where(contender =>
            candidates[contender.Strongest].Link.Cue is { } cue
            && (cue.Shape is CueShape.Passive or CueShape.Signature || SourceCues.AreWordsOf(cue))
        );
        return spoken.Any() ? spoken.MaxBy(contender => contender.Share) : best;
    }

    private bool IsSpeech(int quotation) =>
        QuotationShape.Of(reading.Text, reading.Quotations[quotation].Span)
            is { IsWhole: true, Words: >= FewestWordsOfSpeech };

    private IReadOnlyList<ChainLink> ChainOf(Decision decision) =>
        decision.Previous is { } previous && ReferenceEquals(previous.Speaker, decision.Speaker)
            ? previous.Chain
            : _chains.Of(decision.Link.Cue, decision.Speaker);
}
