using NegotiationBot.Core.Quotes.Cues;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Mentions;

/// <summary>Reads what somebody is from what stands between commas beside the name.</summary>
internal sealed class Appositions(string text)
{
    private const int LongestApposition = 24;
    private const int FarthestRole = 7;
    private const int LongestPartOfBody = 6;

    // "Mara Ellery, a former trade envoy to Norland, said"
    public string? After(Frame frame, int last)
    {
        var from = last + 2;
        if (from >= frame.Pieces.Count || !frame.Pieces[last + 1].Is(","))
        {
            return null;
        }
        var hasRole = false;
        var to = from;
        while (
            to < frame.Pieces.Count
            && to - from < LongestApposition
            && !frame.Pieces[to].IsQuotation
            && !(frame.Pieces[to].IsSign && frame.Pieces[to].Token.Text is not "-")
        )
        {
            var folded = frame.Pieces[to].Folded;
            if (
                (folded is "and" && !JoinsBody(frame, to))
                || StartsRelative(folded)
                || StartsPredicate(folded)
                || TakesObject(frame, to)
            )
            {
                break;
            }
            hasRole |= to - from < FarthestRole && IsOne(folded);
            to++;
        }
        // "In Marstad, the mayor also said", "In the house of Mara Ellery, a lawyer said": nothing closes it, so it is the subject of the sentence and no apposition.
        if (
            !hasRole
            || to == from
            || ((frame.Pieces[from].Is("the") || EndsAdjunct(frame, last)) && !IsClosed(frame, to))
            || IsNextOfList(frame, frame.Pieces[from].Is("the") ? from + 1 : from)
        )
        {
            return null;
        }
        var starts = frame.Pieces[from].Folded is "a" or "an" or "the" or "former" || IsOne(frame.Pieces[from].Folded);
        return starts
            ? text[
                frame.Pieces[frame.Pieces[from].Folded is "a" or "an" or "the" ? from + 1 : from].Span.Start..frame
                    .Pieces[to - 1]
                    .Span
                    .End
            ]
            : null;
    }

    private static bool EndsAdjunct(Frame frame, int last) =>
        last < LongestApposition && frame.Pieces[0].IsPreposition && !frame.Pieces.Any(1, last, piece => piece.Is(","));

    // "They met Mara Ellery, President of Norland Tomas Arvik and others": that is another.
    private static bool IsNextOfList(Frame frame, int from)
    {
        if (from >= frame.Pieces.Count || !frame.Pieces[from].IsCapitalised)
        {
            return false;
        }
        var last = NameRun.End(frame, from, LongestApposition);
        var name = NameRun.NameStart(frame, from, last);
        return name > from && name <= last && !NameRun.IsOfficeAlone(frame, from, name, last);
    }

    // "With Mara Ellery, the President of Norland thanked the crews", but "an envoy appointed in March"
    private static bool TakesObject(Frame frame, int at) =>
        at + 1 < frame.Pieces.Count
        && frame.Pieces[at] is { IsCapitalised: false } verb
        && verb.Folded.EndsWith("ed", StringComparison.Ordinal)
        && !ParticiplesInOffices.Has(verb.Folded)
        && (frame.Pieces[at + 1].IsDeterminer || frame.Pieces[at + 1].IsCapitalised);

    // "The special envoy of Norland, Mara Ellery, said"
    public string? Before(Frame frame, int at, int last)
    {
        // "In the words of the envoy, Ellery went too far": nothing closes the name, so it is the subject of the sentence and no apposition.
        if (
            at < 2
            || !frame.Pieces[at - 1].Is(",")
            || !IsClosed(frame, last + 1)
            // "On the initiative of the envoy, Mara Ellery and Tomas Arvik met"
            || (last + 1 < frame.Pieces.Count && frame.Pieces[last + 1].Is("and"))
            || IsRelation(frame.Pieces[at - 2].Folded)
        )
        {
            return null;
        }
        var first = at - 1;
        var hasRole = false;
        while (
            first > 0
            && at - first < LongestApposition
            && frame.Pieces[first - 1] is { IsQuotation: false, IsSign: false } word
            && word.Verb is null
            && !word.IsAuxiliary
            && !(word.IsConjunction && !word.Is("and"))
        )
        {
            first--;
            hasRole |= IsOne(frame.Pieces[first].Folded);
            if (hasRole && frame.Pieces[first].Folded is "the" or "his" or "her" or "its" or "their")
            {
                break;
            }
            if (hasRole && IsPossessor(frame, first - 1))
            {
                return text[frame.Pieces[StartOfPossessor(frame, first - 1)].Span.Start..frame.Pieces[at - 2].Span.End];
            }
        }
        return hasRole && frame.Pieces[first].Folded is "the" or "his" or "her" or "its" or "their"
            ? text[frame.Pieces[first + 1].Span.Start..frame.Pieces[at - 2].Span.End]
            : null;
    }

    // "Norland’s foreign minister, Mara Ellery"
    private static bool IsPossessor(Frame frame, int at) =>
        at >= 0
        && frame.Pieces[at].IsCapitalised
        && frame.Pieces[at + 1] is { IsQuotation: false, Token.Kind: TokenKind.Possessive };

    // "the Norland Harbour Committee’s chairman"
    private static int StartOfPossessor(Frame frame, int last)
    {
        while (
            last > 0
            && frame.Pieces[last - 1] is { IsCapitalised: true, IsQuotation: false } before
            && !SentenceOpeners.Contains(before.Folded)
        )
        {
            last--;
        }
        return last;
    }

    // "His Norland counterpart, Mara Ellery": what somebody is to another is no office.
    private static bool IsRelation(string folded) =>
        folded
            is "counterpart"
                or "colleague"
                or "partner"
                or "friend"
                or "neighbor"
                or "neighbour"
                or "rival"
                or "opponent";

    // "director of the Rivers and Harbours Board"
    private static bool JoinsBody(Frame frame, int and)
    {
        for (
            var i = and + 1;
            frame.Pieces[and - 1].IsCapitalised && i < frame.Pieces.Count && i - and <= LongestPartOfBody;
            i++
        )
        {
            if (BodyWord.Is(frame.Pieces[i].Folded))
            {
                return true;
            }
            if (
                frame.Pieces[i]
                is { IsCapitalised: false }
                    and not { IsQuotation: false, Token.Kind: TokenKind.Possessive }
            )
            {
                return false;
            }
        }
        return false;
    }

    private static bool StartsRelative(string folded) =>
        folded is "who" or "whom" or "whose" or "which" or "where" or "that";

    private static bool StartsPredicate(string folded) =>
        folded is "told" or "said" || Auxiliaries.Contains(folded) || VerbForms.IsIrregularPast(folded);

    // Nobody is "officials".
    private static bool IsOne(string folded) => RoleNoun.IsPerson(folded) && !RoleNoun.IsPlural(folded);

    private static bool IsClosed(Frame frame, int at) =>
        at >= frame.Pieces.Count
        || frame.Pieces[at].IsQuotation
        || frame.Pieces[at].IsDash
        || frame.Pieces[at].Folded is "," or "." or ";" or ":" or ")" or "(" or "?" or "!" or "and"
        || StartsRelative(frame.Pieces[at].Folded);
}
