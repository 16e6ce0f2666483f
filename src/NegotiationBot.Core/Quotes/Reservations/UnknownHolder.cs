using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Quotes.Reservations;

/// <summary>Somebody relays the words of an office, and the article does not say who holds it: <c>the agency quoted the minister as saying</c>.</summary>
internal sealed class UnknownHolder : Reservation
{
    public override string Name => "unknown-holder";

    public override bool AppliesTo(Claim claim) =>
        claim
            is { Chain.Count: > 0, Mention: { Kind: MentionKind.Description } mention, Speaker.Kind: SpeakerKind.Group }
        && NameFolder.Words(mention.Text) is ["the", .., var role]
        && RoleNoun.IsPerson(role)
        && !RoleNoun.IsPlural(role);
}
