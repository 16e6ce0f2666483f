using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Quotes.Reservations;

/// <summary>
/// The article takes the surname for known before it has the full name, and has that in passing only: <c>Ellery praised the harbour. … like Anna Ellery’s song</c>
/// speaks of a better known Ellery.
/// </summary>
internal sealed class SurnameBeforeName : Reservation
{
    public override string Name => "surname-before-name";

    public override bool AppliesTo(Claim claim)
    {
        if (
            claim
                is not {
                    Mention.Kind: MentionKind.Name or MentionKind.Pronoun,
                    Speaker: { Person.Given.Count: > 0 } speaker
                }
            || speaker.Mentions.FirstOrDefault(mention =>
                mention.Title is null && IsBare(mention) && !claim.Reading.Frames[mention.Frame].IsTitleCase
            )
                is not { } bare
        )
        {
            return false;
        }
        var inFull = speaker.Mentions.Where(mention => !IsBare(mention)).Take(2).ToList();
        return inFull is [{ } only]
            && (only.IsPossessive || only.IsBelowPreposition(claim.Reading.Frames[only.Frame]))
            && only.Title is null
            && only.Apposition is null
            && bare.Span.Start < only.Span.Start;
    }

    private static bool IsBare(FoundMention mention) => PersonName.TryParse(mention.Name) is not { Given.Count: > 0 };
}
