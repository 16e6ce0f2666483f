using NegotiationBot.Cli.Eval.Attributions;
using NegotiationBot.Core.Quotes.Candidates;
using NegotiationBot.Core.Quotes.Casting;
using NegotiationBot.Core.Quotes.Links;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Training.Gold;

namespace NegotiationBot.Training.Attribution;

/// <summary>Which candidates of a quotation are right by what people marked.</summary>
internal static class Truth
{
    /// <param name="previous">What was marked on the quotation before, for candidates that go on from it.</param>
    public static bool IsRight(Candidate candidate, GoldAttribution? marked, GoldAttribution? previous)
    {
        if (marked is null or { SourceKind: "none" })
        {
            return candidate.Link.Kind is LinkKind.Nobody;
        }
        if (candidate.Speaker is not { } speaker)
        {
            return false;
        }
        if (marked.Entity is { } entity)
        {
            return SameSpeaker.As(entity, speaker) || (!IsPerson(marked) && Touches(candidate.Link.Mention, marked));
        }
        return candidate.Link.Kind is LinkKind.GoesOn
            ? ReferenceEquals(previous, marked)
                || (previous is { Entity: null } && previous.SourceText == marked.SourceText)
            : Touches(candidate.Link.Mention, marked);
    }

    /// <summary>Whether a speaker is the marked one; of somebody without a name, whether half of the words that describe them are the same.</summary>
    public static bool IsRight(CastMember speaker, FoundMention? mention, GoldAttribution marked) =>
        marked.Entity is { } entity
            ? SameSpeaker.As(entity, speaker) || (!IsPerson(marked) && Touches(mention, marked))
            : Touches(mention, marked) || SharesWords(speaker, marked);

    private static bool SharesWords(CastMember speaker, GoldAttribution marked)
    {
        var wanted = NameFolder.Words(marked.SourceText).Except(["the", "a", "an", "of", "for", "and", "to"]).ToList();
        return wanted.Count > 0 && 2 * wanted.Intersect(NameFolder.Words(speaker.Name)).Count() >= wanted.Count;
    }

    private static bool IsPerson(GoldAttribution marked) => marked.SourceKind is "named" or "pronoun";

    public static bool Touches(FoundMention? mention, GoldAttribution marked) =>
        mention is not null && marked.Source is { } source && mention.Span.Overlaps(source);
}
