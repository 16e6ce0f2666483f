using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Quotes.Reservations;

/// <summary>
/// What reads as a capital or a body is also the surname of somebody whom the article names in full, and the article writes of both: after <c>Jeremy Paris came from Paris</c>,
/// <c>Paris said</c> may be either. Where nothing else bears the name it is taken for theirs before.
/// </summary>
internal sealed class PlaceOrPerson : Reservation
{
    private const int MostMentions = 100;

    public override string Name => "place-or-person";

    public override bool AppliesTo(Claim claim) => IsSurname(claim) || IsLivedIn(claim);

    // "The streets in Zorbin are empty. “I hear shots,” he says.": nobody lives in somebody.
    private static bool IsLivedIn(Claim claim) =>
        claim
            is {
                Mention: { Kind: MentionKind.Pronoun, Gender: Pronoun.He or Pronoun.She },
                Speaker: { Kind: SpeakerKind.Person, Person.Given.Count: 0, GenderTold: Pronoun.Unknown } speaker
            }
        && (
            speaker
                .Mentions.Take(MostMentions)
                .Any(named =>
                    !named.IsPossessive
                    && named.Title is null
                    && named.First > 0
                    && claim.Reading.Frames[named.Frame].Pieces[named.First - 1].Folded
                        is "in"
                            or "near"
                            or "outside"
                            or "inside"
                            or "into"
                ) || speaker.Mentions.Take(MostMentions).All(named => IsBelowPreposition(claim, named))
        );

    // "Clerks from Vantry stopped us. “I saw it,” he said.": of whom no sentence is, nothing shows that it is anybody.
    private static bool IsBelowPreposition(Claim claim, FoundMention named) =>
        named.First > 0
        && named.Title is null
        && named.Apposition is null
        && claim.Reading.Frames[named.Frame].Pieces[named.First - 1].Folded
            is "from"
                or "at"
                or "on"
                or "of"
                or "in"
                or "near";

    private static bool IsSurname(Claim claim) =>
        claim is { Mention: { Kind: MentionKind.Body } mention, Speaker.Kind: SpeakerKind.Body }
        && NameFolder.Words(mention.Name) is [var only]
        && claim.Cast.Any(member =>
            member.Person is { Given: [var given, ..] } person && person.Surname == only && GivenName.IsKnown(given)
        );
}
