using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Quotes.Reservations;

/// <summary>A thing says it right behind the quotation, so that whoever is told of beside it does not: <c>She read from his diary. “The hills are ours,” it began.</c></summary>
internal sealed class WordsOfThing : Reservation
{
    public override string Name => "words-of-thing";

    public override bool AppliesTo(Claim claim) => claim is { IsToldByThing: true, Speaker.Kind: SpeakerKind.Person };
}
