namespace NegotiationBot.Core.Quotes.Casting;

/// <summary>That somebody was spoken of at one place.</summary>
/// <param name="Frame">The frame.</param>
/// <param name="Start">The offset of the mention.</param>
/// <param name="IsSubject">First in its sentence, and neither a possessor nor below a preposition.</param>
/// <param name="Reporter">Within what somebody else is reported to say, who that is: <c>Ellery said Marsh did not ask</c>; null elsewhere.</param>
/// <param name="WasAsked">Right behind a verb of asking: whoever is asked answers.</param>
internal readonly record struct Appearance(
    CastMember Member,
    int Frame,
    int Start,
    bool IsSubject,
    bool IsPronoun,
    bool IsPossessive,
    bool IsBelowPreposition,
    CastMember? Reporter,
    bool WasAsked
);
