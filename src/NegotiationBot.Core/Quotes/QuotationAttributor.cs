using NegotiationBot.Core.Quotes.Casting;
using NegotiationBot.Core.Quotes.Choice;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Links;
using NegotiationBot.Core.Quotes.Mentions;

namespace NegotiationBot.Core.Quotes;

/// <summary>Gives one quotation after another to its speaker: links, whom each link's mention means, the choice, the record.</summary>
public sealed class QuotationAttributor(ArticleReading reading, QuotationPlaces places, Discourse discourse)
{
    private const int FewestWordsOfSpeech = 8;

    private readonly ChainReader _chains = new(discourse);
    private readonly LinkFinder _links = new(reading, places);
    private readonly Dictionary<int, Decision> _decisions = [];

    /// <summary>Null where the stretch is nobody's speech: a title, a term, a nickname.</summary>
    public Quote? Attribute(int quotation)
    {
        if (places.FirstFrame[quotation] < 0)
        {
            return null;
        }
        var decision = Decide(quotation);
        _decisions[quotation] = decision;
        if (decision.Speaker is { } speaker)
        {
            discourse.Spoke(speaker);
        }
        return decision.Link.Kind is LinkKind.Nobody
            ? null
            : new QuoteWriter(reading, places).Write(quotation, decision);
    }

    private Decision Decide(int quotation)
    {
        var links = _links.Find(quotation);
        var shares = Weights.Link.Choose([.. links.Select(link => link.Features)]);
        var best = new Decision(links[^1], null, shares[^1], -1, null);
        var bySpeaker = new Dictionary<CastMember, Decision>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < links.Count - 1; i++)
        {
            foreach (var meaning in MeaningsOf(links[i], quotation))
            {
                var probability = shares[i] * meaning.Probability;
                var decision = new Decision(
                    links[i],
                    meaning.Member,
                    probability,
                    meaning.AntecedentFrame,
                    PreviousOf(links[i])
                );
                bySpeaker[meaning.Member] = bySpeaker.TryGetValue(meaning.Member, out var known)
                    ? (probability > known.LinkProbability ? decision : known) with
                    {
                        Probability = known.Probability + probability,
                    }
                    : decision;
            }
        }
        var isSpeech =
            QuotationShape.Of(reading.Text, reading.Quotations[quotation].Span) is
            { IsWhole: true, Words: >= FewestWordsOfSpeech };
        foreach (var candidate in bySpeaker.Values)
        {
            // Whole sentences are somebody's words even where nobody is near: better an unconfirmed guess than silence.
            if (candidate.Probability > best.Probability || (isSpeech && best.Link.Kind is LinkKind.Nobody))
            {
                best = candidate;
            }
        }
        return best with { Chain = ChainOf(best) };
    }

    private IReadOnlyList<ChainLink> ChainOf(Decision decision) =>
        decision.Previous is { } previous && ReferenceEquals(previous.Speaker, decision.Speaker)
            ? previous.Chain
            : _chains.Of(decision.Link.Cue, decision.Speaker);

    private IReadOnlyList<Meaning> MeaningsOf(Link link, int quotation)
    {
        if (link.Mention is { } mention)
        {
            return discourse.Meanings(mention, reading.Quotations[quotation].Span);
        }
        var previous = PreviousOf(link);
        return previous?.Speaker is { } speaker
            ? [new Meaning(speaker, Math.Min(1, previous.Probability + 0.02), AntecedentOf(previous))]
            : [];
    }

    private Decision? PreviousOf(Link link) => link.Previous >= 0 ? _decisions.GetValueOrDefault(link.Previous) : null;

    private static int AntecedentOf(Decision previous) =>
        previous.AntecedentFrame >= 0 ? previous.AntecedentFrame
        : previous.Link.Mention is { Kind: not MentionKind.Pronoun } named ? named.Frame
        : -1;
}
