using NegotiationBot.Core.Quotes.Casting;

namespace NegotiationBot.Core.Quotes.Reservations;

/// <summary>The speaker is a child, whom nothing names: <c>Ten-year-old Lina Tol</c>.</summary>
internal sealed class ChildSpeaker : Reservation
{
    public override string Name => "child";

    public override bool AppliesTo(Claim claim) => IsChild(claim);

    public static bool IsChild(Claim claim) =>
        claim.Speaker is { } speaker
        && (speaker.IsChild || claim.Reading.Cast.NamedByAge.Any(member => IsSame(member, speaker)));

    // "Ten-year-old Lina Tol" and "Lina" may stand in the cast as two.
    private static bool IsSame(CastMember member, CastMember speaker) =>
        ReferenceEquals(member, speaker)
        || member.Person is { } person
            && speaker.Person is { } other
            && (
                person.Given.Contains(other.Surname)
                || (other.Given.Count > 0 && person.Surname == other.Surname && person.Given.Contains(other.Given[0]))
            );
}
