using NegotiationBot.Core.Quotes.Mentions;

namespace NegotiationBot.Core.Quotes.Reservations;

/// <summary>The sentence begins with where it was, and others speak there: <c>In Marstad, families outside the hall chanted</c>.</summary>
internal sealed class FrontedPlace : Reservation
{
    public override string Name => "fronted-place";

    public override bool AppliesTo(Claim claim) =>
        claim is { Mention: { Kind: MentionKind.Body or MentionKind.Name, First: 1 } mention }
        && claim.Reading.Frames[mention.Frame].Pieces is var pieces
        && pieces[0].Folded is "in" or "at" or "near" or "outside" or "inside" or "across" or "around"
        && mention.Last + 2 < pieces.Count
        && pieces[mention.Last + 1].Is(",")
        && pieces[mention.Last + 2].IsWord;
}
