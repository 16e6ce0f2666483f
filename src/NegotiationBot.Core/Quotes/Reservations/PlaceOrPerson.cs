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
        && speaker.Mentions.Take(MostMentions).ToList() is var mentions
        // "Trust in Halm is low. But Senator Halm …"
        && mentions.TrueForAll(named => named is { Title: null, Apposition: null })
        && (
            mentions.Exists(named =>
                !named.IsPossessive && WordBefore(claim, named) is "in" or "near" or "outside" or "inside" or "into"
            )
            // "Clerks from Vantry stopped us. “I saw it,” he said.": of whom no sentence is, nothing shows that it is anybody.
            || mentions.TrueForAll(named =>
                WordBefore(claim, named) is "from" or "at" or "on" or "of" or "in" or "near"
            )
        );

    private static string? WordBefore(Claim claim, FoundMention named) =>
        named.First > 0 ? claim.Reading.Frames[named.Frame].Pieces[named.First - 1].Folded : null;

    private static bool IsSurname(Claim claim) =>
        claim is { Mention: { Kind: MentionKind.Body } mention, Speaker.Kind: SpeakerKind.Body }
        && NameFolder.Words(mention.Name) is [var only]
        && claim.Cast.Any(member =>
            member.Person is { Given: [var given, ..] } person && person.Surname == only && GivenName.IsKnown(given)
        );
}
