using NegotiationBot.Core.Quotes.Casting;
using NegotiationBot.Core.Quotes.Choice;
using NegotiationBot.Core.Quotes.Links;

namespace NegotiationBot.Core.Quotes.Candidates;

/// <summary>Somebody who may have said a quotation, by one way of tying them to it, with what speaks for and against.</summary>
/// <param name="Meaning">Whoever the link's mention means; null for <see cref="LinkKind.Nobody"/>.</param>
public sealed record Candidate(Link Link, Meaning? Meaning, Features<CandidateFeature> Features)
{
    public CastMember? Speaker => Meaning?.Member;
}
