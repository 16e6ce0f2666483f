using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Quotes.Reservations;

/// <summary>An article that writes <c>one diplomat said</c> keeps the name to itself: it is none of the diplomats that it names elsewhere.</summary>
internal sealed class SomebodyUnnamed : Reservation
{
    public override string Name => "somebody-unnamed";

    public override bool AppliesTo(Claim claim) =>
        claim is { Mention: { Kind: MentionKind.Description } mention, Speaker: { Kind: SpeakerKind.Person } speaker }
        && claim.Reading.Frames[mention.Frame].Pieces[mention.First].Folded is "a" or "an" or "another" or "one"
        // "An envoy, Mara Ellery, said"
        && !speaker.Mentions.Any(other => other.Frame == mention.Frame && other.Kind is not MentionKind.Description);
}
