using NegotiationBot.Core.Quotes.Casting;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Quotes.Reservations;

/// <summary>Two whom the article names in full share the bare surname of the mention, and its paragraph does not tell which of them it is.</summary>
internal sealed class SharedSurname : Reservation
{
    private const int MostMentions = 100;

    public override string Name => "shared-surname";

    public override bool AppliesTo(Claim claim)
    {
        if (
            claim
                is not {
                    Mention: { Kind: MentionKind.Name, Title: null } mention,
                    Speaker: { Person: { } person } speaker
                }
            || mention.Gender is not Pronoun.Unknown
            || PersonName.TryParse(mention.Name) is not { Given.Count: 0 } bare
        )
        {
            return false;
        }
        var sharing = claim
            .Cast.Where(member => member.Person is { Given.Count: > 0 } other && other.Surname == bare.Surname)
            .ToList();
        if (person.Surname != bare.Surname || sharing.Count < 2)
        {
            return false;
        }
        var near = sharing.Where(member => IsNamedInFull(claim, member, mention)).ToList();
        return near is not [var only] || !ReferenceEquals(only, speaker);
    }

    private static bool IsNamedInFull(Claim claim, CastMember member, FoundMention mention)
    {
        var paragraph = claim.Reading.Frames[mention.Frame].Paragraph;
        return member
            .Mentions.Take(MostMentions)
            .Any(named =>
                claim.Reading.Frames[named.Frame].Paragraph == paragraph
                && PersonName.TryParse(named.Name) is { Given.Count: > 0 }
            );
    }
}
