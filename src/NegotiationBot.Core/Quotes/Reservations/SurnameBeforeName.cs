using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Quotes.Reservations;

/// <summary>
/// The article takes the surname for known before it has the full name, and has that in passing only: <c>Ellery praised the harbour. … like Anna Ellery’s song</c>
/// speaks of a better known Ellery.
/// </summary>
internal sealed class SurnameBeforeName : Reservation
{
    private const int MostMentions = 100;

    public override string Name => "surname-before-name";

    public override bool AppliesTo(Claim claim)
    {
        if (
            claim
            is not {
                Mention.Kind: MentionKind.Name or MentionKind.Pronoun,
                Speaker: { Person.Given.Count: > 0 } speaker
            }
        )
        {
            return false;
        }
        // A headline has surnames alone.
        var mentions = speaker
            .Mentions.Take(MostMentions)
            .Where(mention => !claim.Reading.Frames[mention.Frame].IsTitleCase);
        return mentions.FirstOrDefault() is { Title: null } first
            && IsBare(first)
            && mentions.Where(mention => !IsBare(mention)).Take(2).ToList() is [{ Title: null, Apposition: null } only]
            && (only.IsPossessive || only.IsBelowPreposition(claim.Reading.Frames[only.Frame]));
    }

    private static bool IsBare(FoundMention mention) => PersonName.TryParse(mention.Name) is not { Given.Count: > 0 };
}
