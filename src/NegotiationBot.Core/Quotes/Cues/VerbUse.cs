using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Cues;

/// <summary>Whether a word that may report speech does so where it stands: <c>a claim</c> is a noun, <c>would say</c> has not been said.</summary>
internal static class VerbUse
{
    public static bool Reports(Frame frame, int at, SpeechVerb verb)
    {
        var pieces = frame.Pieces;
        if (pieces[at].IsCapitalised && at > 0 && !pieces[at - 1].IsQuotation)
        {
            return false;
        }
        if (at == 0)
        {
            return verb.IsParticiple || (at + 1 < pieces.Count && pieces[at + 1].IsCapitalised && verb.IsStrong);
        }
        var before = pieces[at - 1].Folded;
        // "a report", "his claims", "the said": a noun.
        if (
            (
                pieces[at - 1].IsDeterminer
                && before
                    is not (
                        "all"
                        or "some"
                        or "others"
                        or "both"
                        or "many"
                        or "several"
                        or "few"
                        or "most"
                        or "other"
                        or "another"
                        or "one"
                        or "that"
                        or "no"
                    )
            ) || pieces[at - 1] is { IsQuotation: false, Token.Kind: TokenKind.Possessive }
        )
        {
            return false;
        }
        if (
            verb.IsBare
            && !UsedTo(frame, at)
            && (
                before
                    is "to"
                        or "would"
                        or "will"
                        or "can"
                        or "could"
                        or "should"
                        or "may"
                        or "might"
                        or "must"
                        or "not"
                        or "n't"
                        or "did"
                        or "does"
                        or "do"
                || before.EndsWith("n't", StringComparison.Ordinal)
                || pieces[at - 1].IsPreposition
            )
        )
        {
            return false;
        }
        return !IsPassive(frame, at, verb) && !IsBareParticiple(frame, at);
    }

    // "a text, written for the talks": without "has" it is no report.
    private static bool IsBareParticiple(Frame frame, int at) =>
        frame.Pieces[at].Folded is "written" or "known" or "spoken" or "gone" or "begun" or "sung"
        && !frame.Pieces.Any(
            at - 3,
            at,
            piece => piece.Folded is "has" or "have" or "had" or "having" or "'ve" or "'d"
        );

    // "my grandmother used to say"
    public static bool UsedTo(Frame frame, int at) =>
        at > 2 && frame.Pieces[at - 1].Is("to") && frame.Pieces[at - 2].Is("used");

    public static bool PrecededByBe(Frame frame, int at) =>
        at > 0
        && frame.Pieces[at - 1].Folded
            is "is"
                or "are"
                or "was"
                or "were"
                or "been"
                or "be"
                or "also"
                or "now"
                or "not";

    // "I said", "we've said", "you'd say" have a subject of their own, and it is nobody whom the text names there.
    public static bool IsFirstOrSecondPerson(string folded) =>
        folded is "i" or "we" or "you"
        || folded.StartsWith("i'", StringComparison.Ordinal)
        || folded.StartsWith("we'", StringComparison.Ordinal)
        || folded.StartsWith("you'", StringComparison.Ordinal);

    /// <summary>From the piece before a verb back over auxiliaries, adverbs and days.</summary>
    public static int StepBack(Frame frame, int from)
    {
        var pieces = frame.Pieces;
        var i = from;
        while (i >= 0 && pieces[i].IsWord)
        {
            if (TimeBeforeVerb.StepOver(frame, i) is var before && before < i)
            {
                i = before;
                continue;
            }
            var folded = pieces[i].Folded;
            var isWhen =
                Calendar.IsDay(folded)
                || (folded is "on" or "late" or "early" && i < from)
                || folded is "nevertheless" or "nonetheless";
            if (!Auxiliaries.IsBetweenSubjectAndVerb(frame, i) && !isWhen)
            {
                return i;
            }
            i--;
        }
        return i;
    }

    private static bool IsPassive(Frame frame, int at, SpeechVerb verb)
    {
        if (
            verb.IsParticiple
            || verb.IsBare
            || !frame.Pieces[at].Folded.EndsWith('d') && !frame.Pieces[at].Folded.EndsWith('n')
        )
        {
            return false;
        }
        for (var i = at - 1; i >= 0 && i >= at - 3; i--)
        {
            var folded = frame.Pieces[i].Folded;
            if (folded is "was" or "were" or "is" or "are" or "been" or "be" or "being")
            {
                return true;
            }
            if (!Auxiliaries.IsBetweenSubjectAndVerb(frame, i))
            {
                return false;
            }
        }
        return false;
    }

    /// <summary>The verb stands behind <c>not</c>, <c>never</c> or a modal: it may not have been said.</summary>
    public static bool IsNegatedOrSupposed(Frame frame, int verb)
    {
        for (var i = verb - 1; i >= 0 && i >= verb - 3; i--)
        {
            var folded = frame.Pieces[i].Folded;
            if (
                folded is "not" or "never" or "would" or "could" or "should" or "might" or "will" or "to"
                || folded.EndsWith("n't", StringComparison.Ordinal)
            )
            {
                return true;
            }
            if (!frame.Pieces[i].IsAuxiliary && !Auxiliaries.IsBetweenSubjectAndVerb(frame, i))
            {
                return false;
            }
        }
        return false;
    }
}
