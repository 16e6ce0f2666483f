using NegotiationBot.Core.Quotes.Cues;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Mentions;

/// <summary>A run of capitalised words, and where in it the name begins after its titles.</summary>
public static class NameRun
{
    /// <summary>The last piece of the run that begins at <paramref name="at"/>.</summary>
    public static int End(Frame frame, int at, int longest)
    {
        var pieces = frame.Pieces;
        var last = at;
        var i = at + 1;
        while (i < pieces.Count && i - at < longest)
        {
            if (pieces[i].IsCapitalised && !Calendar.Contains(pieces[i].Folded) && !IsHeadlineWord(pieces[i].Folded))
            {
                last = i++;
            }
            else if (JoinsNames(frame, at, i) is var skipped and > 0)
            {
                i += skipped;
            }
            else
            {
                break;
            }
        }
        return last;
    }

    /// <summary>The first piece of the name itself; after <paramref name="last"/> where there are only titles.</summary>
    public static int NameStart(Frame frame, int at, int last)
    {
        var pieces = frame.Pieces;
        var hasTitle = false;
        var start = at;
        for (var i = at; i <= last; i++)
        {
            var folded = pieces[i].Folded;
            var isTitle = Honorific.Is(folded);
            // "Justice" and "Head" may be names in full; the last word of a longer run is the name.
            hasTitle |= isTitle;
            var belongsToTitle =
                isTitle || (Place.IsOrigin(folded) && i < last) || (hasTitle && BodyWord.Is(folded) && i < last);
            if (belongsToTitle && (i < last || i == at || start == i))
            {
                start = i + 1;
            }
            else if (!hasTitle && !AnyTitleAhead(frame, i, last))
            {
                break;
            }
        }
        return hasTitle ? start : StartsWithOrigin(frame, at, last);
    }

    public static bool IsBody(Frame frame, int first, int last)
    {
        var pieces = frame.Pieces;
        if (first == last)
        {
            var only = pieces[first].Folded;
            return BodyWord.IsName(only)
                || BodyWord.Is(only)
                || Place.Is(only)
                || (pieces[first].Token.Text.Length > 1 && IsAcronym(pieces[first].Token.Text));
        }
        for (var i = first; i <= last; i++)
        {
            if (BodyWord.Is(pieces[i].Folded) || pieces[i].Folded is "of" or "for" or "the")
            {
                return true;
            }
        }
        return BodyWord.IsName(pieces[first].Folded)
            || BodyWord.IsName(pieces[last].Folded)
            || (Place.Is(pieces[first].Folded) && Place.Is(pieces[last].Folded));
    }

    private static int StartsWithOrigin(Frame frame, int at, int last)
    {
        // "Republican Mara Tolen" names a person; "Republican National Committee" a body.
        var i = at;
        while (i < last && Place.IsOrigin(frame.Pieces[i].Folded))
        {
            i++;
        }
        return
            i > at
            && i < last
            && !IsBody(frame, at, last)
            && GivenName.IsKnown(NameFolder.Key(frame.Pieces[i].Token.Text))
            ? i
            : at;
    }

    private static bool AnyTitleAhead(Frame frame, int from, int last)
    {
        for (var i = from; i < last; i++)
        {
            if (Honorific.Is(frame.Pieces[i].Folded))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>How many small words join what stands before to a capital after: <c>de</c>, <c>of the</c>.</summary>
    private static int JoinsNames(Frame frame, int at, int i)
    {
        var pieces = frame.Pieces;
        if (IsParticle(pieces[i].Folded))
        {
            var next = i + 1;
            while (next < pieces.Count && next - i < 3 && IsParticle(pieces[next].Folded))
            {
                next++;
            }
            return next < pieces.Count && pieces[next].IsCapitalised ? next - i : 0;
        }
        var joins = pieces[i].Folded is "of" or "for" or "and" && IsTitleOrBody(frame, at, i, pieces[i].Folded);
        if (!joins)
        {
            return 0;
        }
        var after = i + 1 < pieces.Count && pieces[i + 1].Is("the") ? i + 2 : i + 1;
        return after < pieces.Count && pieces[after].IsCapitalised ? after - i : 0;
    }

    private static bool IsTitleOrBody(Frame frame, int at, int i, string joint)
    {
        // "Representative Peter T. King of Norland": King is the name.
        if (
            joint == "of"
            && Enumerable
                .Range(at, i - at - 1)
                .Any(k => GivenName.IsKnown(frame.Pieces[k].Folded) || frame.Pieces[k].Token.Text is [_, '.'])
        )
        {
            return false;
        }
        for (var k = joint == "of" ? Math.Max(at, i - 2) : at; k < i; k++)
        {
            var folded = frame.Pieces[k].Folded;
            if (
                joint == "of"
                    ? BodyWord.Is(folded) || Honorific.Is(folded) && !Honorific.IsAddress(folded)
                    : BodyWord.Is(folded) && joint == "for"
                        || folded is "ministry" or "department" or "committee" or "commission" or "center" or "office"
            )
            {
                return true;
            }
        }
        return false;
    }

    // In a headline every word has a capital: "Ellery Says Norland Will Wait".
    private static bool IsHeadlineWord(string folded) =>
        (SpeechVerbs.Find(folded) is not null || Auxiliaries.Contains(folded) || SentenceOpeners.Contains(folded))
        && !GivenName.IsKnown(folded)
        && !BodyWord.Is(folded)
        && !Honorific.Is(folded);

    private static bool IsParticle(string folded) =>
        folded
            is "de"
                or "da"
                or "do"
                or "dos"
                or "del"
                or "della"
                or "di"
                or "der"
                or "den"
                or "du"
                or "la"
                or "le"
                or "van"
                or "von"
                or "bin"
                or "ibn"
                or "al"
                or "el"
                or "ter"
                or "zu"
                or "af";

    private static bool IsAcronym(string text) => text.All(c => char.IsUpper(c) || c is '.' or '&' or '-');
}
