using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Quotes.Mentions;

/// <summary>A people before the noun that it describes speaks for nobody: <c>Norwegian climber Mara Ellery</c>.</summary>
internal static class PeopleAdjective
{
    public static bool Is(Frame frame, FoundMention mention) =>
        MayBe(frame, mention) && IsOfPeople(frame.Pieces[mention.First].Folded);

    /// <summary>By its form and its place alone; of "Trevese phoned Mara Ellery" it is no people.</summary>
    public static bool MayBe(Frame frame, FoundMention mention) =>
        mention is { Kind: MentionKind.Name or MentionKind.Body, IsPossessive: false }
        && mention.First == mention.Last
        && EndsAsPeople(frame.Pieces[mention.First].Folded)
        && mention.Last + 1 < frame.Pieces.Count
        && frame.Pieces[mention.Last + 1]
            is {
                IsWord: true,
                IsCapitalised: false,
                Verb: null,
                IsAuxiliary: false,
                IsConjunction: false,
                IsDeterminer: false
            } next
        && !NounPhrase.EndsBefore(next)
        && !Auxiliaries.IsBetweenSubjectAndVerb(frame, mention.Last + 1);

    /// <summary>
    /// Of the table of origins, and by its form: a state, which the table has as well, may have verbs behind it that no list has, and many a name ends as a people
    /// does (<c>Vossian</c>, <c>Trevese</c>, <c>Manish</c>).
    /// </summary>
    public static bool IsOfPeople(string folded) => Place.Is(folded) && EndsAsPeople(folded);

    private static bool EndsAsPeople(string folded) =>
        !GivenName.IsKnown(folded)
        && (
            folded.EndsWith("ian", StringComparison.Ordinal)
            || folded.EndsWith("ese", StringComparison.Ordinal)
            || folded.EndsWith("ish", StringComparison.Ordinal)
            || folded is "american" or "german" or "israeli" or "iraqi" or "french" or "dutch" or "czech" or "korean"
        );
}
