using System.Collections.Frozen;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Quotes.Reservations;

/// <summary>A thing says it right behind the quotation, so that whoever is told of beside it does not: <c>She read from his diary. “The hills are ours,” it began.</c></summary>
internal sealed class WordsOfThing : Reservation
{
    private static readonly FrozenSet<string> Finding = FrozenSet.Create(
        StringComparer.Ordinal,
        [
            "found",
            "finds",
            "received",
            "receives",
            "discovered",
            "seized",
            "intercepted",
            "obtained",
            "recovered",
            "got",
            "saw",
            "read",
        ]
    );

    private static readonly FrozenSet<string> Found = FrozenSet.Create(
        StringComparer.Ordinal,
        [
            "note",
            "letter",
            "message",
            "email",
            "text",
            "memo",
            "diary",
            "leaflet",
            "sign",
            "banner",
            "poster",
            "postcard",
            "recording",
            "card",
        ]
    );

    public override string Name => "words-of-thing";

    public override bool AppliesTo(Claim claim) =>
        claim is { IsToldByThing: true, Speaker: { } speaker }
        && (speaker.Kind is SpeakerKind.Person || IsFound(claim));

    // "Police found a note. “We will be back,” it said."
    private static bool IsFound(Claim claim) =>
        claim.Mention is { Kind: MentionKind.Pronoun, Frame: > 0 } it
        && claim.Reading.Frames[it.Frame - 1].Pieces is var pieces
        && Enumerable
            .Range(1, Math.Max(0, pieces.Count - 2))
            .Any(i =>
                Finding.Contains(pieces[i].Folded)
                && pieces.Any(i + 1, pieces.Count, piece => Found.Contains(piece.Folded))
            );
}
