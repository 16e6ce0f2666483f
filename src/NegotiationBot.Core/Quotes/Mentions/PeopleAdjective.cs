using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Quotes.Mentions;

/// <summary>A people before the noun that it describes speaks for nobody: <c>Norlandian climber Mara Ellery</c>.</summary>
internal static class PeopleAdjective
{
    public static bool Is(Frame frame, FoundMention mention) =>
        mention is { Kind: MentionKind.Name or MentionKind.Body, IsPossessive: false }
        && mention.First == mention.Last
        && IsOfPeople(frame.Pieces[mention.First].Folded)
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

    /// <summary>By its form: a state, which the table of origins has as well, may have verbs behind it that no list has.</summary>
    public static bool IsOfPeople(string folded) =>
        !GivenName.IsKnown(folded)
        && (
            folded.EndsWith("ian", StringComparison.Ordinal)
            || folded.EndsWith("ese", StringComparison.Ordinal)
            || folded.EndsWith("ish", StringComparison.Ordinal)
            || folded is "american" or "german" or "israeli" or "iraqi" or "french" or "dutch" or "czech" or "korean"
        );
}
