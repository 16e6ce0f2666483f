using NegotiationBot.Core.Quotes.Cues;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Quotes.Mentions;

/// <summary>Reads what somebody is from the words right before the name.</summary>
internal sealed class Titles(string text)
{
    private const int LongestTitle = 8;

    /// <summary>The office before a name: <c>Foreign Secretary</c> of the run of capitals, else small words up to the article (<c>former trade envoy</c>).</summary>
    public string? Before(Frame frame, int at, int name)
    {
        if (name > at)
        {
            if (IsOfWhomSomebodyServes(frame, at))
            {
                return null;
            }
            var last = name - 1;
            // "Science Minister Lord" has the office of a science minister.
            while (last > at && (Honorific.IsAddress(frame.Pieces[last].Folded) || IsRankBehindState(frame, at, last)))
            {
                last--;
            }
            // "Former Ellery adviser Tomas Arvik"
            return last == at && IsHalfOfOffice(frame.Pieces[at].Folded)
                ? null
                : text[frame.Pieces[WithFormer(frame, at)].Span.Start..frame.Pieces[last].Span.End];
        }
        if (at == 0 || !RoleNoun.IsPerson(frame.Pieces[at - 1].Folded))
        {
            return null;
        }
        var first = at - 1;
        while (
            first > 0
            && at - first < LongestTitle
            && frame.Pieces[first - 1].IsWord
            && !NounPhrase.EndsBefore(frame.Pieces[first - 1])
            && !frame.Pieces[first - 1].IsDeterminer
            && !IsDay(frame, first - 1)
            && !EndsClause(frame, first - 1)
        )
        {
            first--;
        }
        return text[frame.Pieces[WithFormer(frame, first)].Span.Start..frame.Pieces[at - 1].Span.End];
    }

    // "Emir of Norland Sheikh Arvik": with its state the office is whole.
    private static bool IsRankBehindState(Frame frame, int at, int last) =>
        frame.Pieces[last].Folded is "sheikh" or "prince" or "princess" or "general" or "colonel" or "admiral"
        && NameRun.OfAfterTitle(frame, at, last - 1) is > 0 and var of
        && of < last - 1;

    // "Adviser to the Head of the Harbour Office Mara Ellery": whether she is the adviser or the head, only who knows her can tell.
    private static bool IsOfWhomSomebodyServes(Frame frame, int at) =>
        at > 2
        && frame.Pieces[at - 1].Is("the")
        && frame.Pieces[at - 2].Folded is "to" or "for"
        && RoleNoun.IsPerson(frame.Pieces[at - 3].Folded);

    private static bool IsHalfOfOffice(string folded) =>
        folded
            is "former"
                or "ex"
                or "then"
                or "acting"
                or "interim"
                or "vice"
                or "under"
                or "special"
                or "press"
                or "state"
                or "first"
                or "senior"
                or "high"
                or "principal"
                or "supreme"
                or "crown"
                or "sens."
                or "reps."
                or "govs.";

    // "he met presidential candidate Mara Ellery", "Norland praised the envoy": a pronoun or a verb in the past is no part of an office, while "retired" is.
    private static bool EndsClause(Frame frame, int at)
    {
        var folded = frame.Pieces[at].Folded;
        return folded is "he" or "she" or "it" or "they" or "him" or "them"
            || VerbForms.IsIrregularPast(folded)
            || IsVerbOfAttitude(frame, at)
            // "is suing critic Mara Ellery"
            || (at > 0 && frame.Pieces[at - 1].IsAuxiliary && folded.EndsWith("ing", StringComparison.Ordinal))
            || (at > 0 && !frame.Pieces[at].IsCapitalised && TakesInfinitive(frame.Pieces[at - 1].Folded))
            || (
                folded.EndsWith("ed", StringComparison.Ordinal)
                && !frame.Pieces[at].IsCapitalised
                && !folded.Contains('-', StringComparison.Ordinal)
                && !ParticiplesInOffices.Has(folded)
            );
    }

    // "a committee favoring presidential candidate Mara Ellery", "those who support council candidate Mara Ellery"
    private static bool IsVerbOfAttitude(Frame frame, int at) =>
        !frame.Pieces[at].IsCapitalised
        && frame.Pieces[at].Attitude is { } verb
        && (
            verb.IsParticiple
                ? !ParticiplesInOffices.Has(frame.Pieces[at].Folded)
                : verb.IsBare
                    && at > 0
                    && (
                        frame.Pieces[at - 1].Is("to") && !RoleNoun.IsAny(frame.Pieces[at + 1].Folded)
                        || frame.Pieces[at - 1].Is("who")
                    )
        );

    // "did not impress council spokesman Mara Ellery"
    private static bool TakesInfinitive(string folded) =>
        folded
            is "not"
                or "did"
                or "does"
                or "do"
                or "will"
                or "would"
                or "can"
                or "could"
                or "may"
                or "might"
                or "must"
                or "shall"
                or "should";

    // "On Monday school inspector Ellery", but "Sunday Herald reporter Ellery".
    private static bool IsDay(Frame frame, int at) =>
        frame.Pieces[at].IsDateWord
        && !(frame.Pieces[at + 1].IsCapitalised && BodyWord.Is(frame.Pieces[at + 1].Folded));

    // A former president is no president.
    private static int WithFormer(Frame frame, int first) =>
        first > 0 && frame.Pieces[first - 1].Is("former") ? first - 1 : first;

    /// <summary>The gender that a word of kinship before a name tells: <c>his wife, Mara Ellery</c>, <c>brother Tomas</c>.</summary>
    public static Pronoun GenderByKinship(Frame frame, int at)
    {
        var before = at > 1 && frame.Pieces[at - 1].Is(",") ? at - 2 : at - 1;
        return before < 0
            ? Pronoun.Unknown
            : frame.Pieces[before].Folded switch
            {
                "wife" or "mother" or "daughter" or "sister" or "widow" or "girlfriend" or "aunt" or "grandmother" =>
                    Pronoun.She,
                "husband" or "father" or "son" or "brother" or "widower" or "boyfriend" or "uncle" or "grandfather" =>
                    Pronoun.He,
                _ => Pronoun.Unknown,
            };
    }
}
