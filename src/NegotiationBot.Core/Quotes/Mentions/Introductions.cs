using System.Collections.Frozen;
using NegotiationBot.Core.Quotes.Cues;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Mentions;

/// <summary>Reads what the article says somebody is, before the name or between commas beside it.</summary>
internal sealed class Introductions(string text)
{
    private const int LongestTitle = 8;
    private const int LongestApposition = 24;
    private const int FarthestRole = 7;
    private const int LongestPartOfBody = 6;

    private static readonly FrozenSet<string> ParticiplesInOffices = (
        "retired elected appointed nominated designated experienced accomplished seasoned syndicated presumed undecided distinguished celebrated renowned acclaimed noted respected embattled "
        + "disgraced convicted accused jailed imprisoned detained exiled ousted deposed wounded injured registered certified licensed trained armed unnamed united combined shared planning polling voting casting teaching learning studying framing campaigning"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The office before a name: <c>Foreign Secretary</c> of the run of capitals, else small words up to the article (<c>former trade envoy</c>).</summary>
    public string? TitleBefore(Frame frame, int at, int name)
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
            || (at > 0 && !frame.Pieces[at].IsCapitalised && TakesInfinitive(frame.Pieces[at - 1].Folded))
            || (
                folded.EndsWith("ed", StringComparison.Ordinal)
                && !frame.Pieces[at].IsCapitalised
                && !folded.Contains('-', StringComparison.Ordinal)
                && !ParticiplesInOffices.Contains(folded)
            );
    }

    // "a committee favoring presidential candidate Mara Ellery", "those who support council candidate Mara Ellery"
    private static bool IsVerbOfAttitude(Frame frame, int at) =>
        !frame.Pieces[at].IsCapitalised
        && frame.Pieces[at].Attitude is { } verb
        && (
            verb.IsParticiple
                ? !ParticiplesInOffices.Contains(frame.Pieces[at].Folded)
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

    // "Mara Ellery, a former trade envoy to Norland, said"
    public string? AppositionAfter(Frame frame, int last)
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
        // "In Marstad, the mayor also said": nothing closes it, so it is the subject of the sentence and no apposition.
        if (
            !hasRole
            || to == from
            || (frame.Pieces[from].Is("the") && !IsClosed(frame, to))
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
        && !ParticiplesInOffices.Contains(verb.Folded)
        && (frame.Pieces[at + 1].IsDeterminer || frame.Pieces[at + 1].IsCapitalised);

    // "The special envoy of Norland, Mara Ellery, said"
    public string? AppositionBefore(Frame frame, int at, int last)
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
