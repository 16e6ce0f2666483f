using System.Collections.Frozen;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Quotes.Mentions;

/// <summary>Small words inside a name or an office: <c>de</c>, <c>of the</c>, the <c>and</c> of <c>Work and Pensions Secretary</c>.</summary>
internal static class NameJoints
{
    private const int LongestPartOfOffice = 4;

    // What ministries and committees are for.
    private static readonly FrozenSet<string> Fields = (
        "ways work trade health housing energy foreign culture education environment food transport science defence industry business labour justice children family families communities economy finance "
        + "agriculture tourism sport sports media veterans security women water fisheries forestry planning research innovation technology welfare development"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>How many small words join what stands before to a capital after: <c>de</c>, <c>of the</c>.</summary>
    public static int WordsAt(Frame frame, int at, int i)
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
        var joins =
            JoinsPartsOfBody(frame, at, i)
            || JoinsMattersOfBody(frame, at, i)
            || JoinsMatterOfBody(frame, i)
            || JoinsPartsOfOffice(frame, at, i)
            || JoinsFields(frame, i)
            || JoinsStateOfOffice(frame, at, i)
            || IsPostedTo(frame, i)
            || pieces[i].Folded is "of" or "for" or "and" && IsTitleOrBody(frame, at, i, pieces[i].Folded);
        if (!joins)
        {
            return 0;
        }
        var after = i + 1 < pieces.Count && pieces[i + 1].Is("the") ? i + 2 : i + 1;
        return after < pieces.Count && pieces[after].IsCapitalised ? after - i : 0;
    }

    // "Secretary of the National Security and Defence Council"
    private static bool JoinsPartsOfBody(Frame frame, int at, int and)
    {
        var pieces = frame.Pieces;
        if (!pieces[and].Is("and") || !pieces.Any(at, and, piece => piece.Is("of")))
        {
            return false;
        }
        var i = and + 1;
        while (i < pieces.Count && i - and <= 4 && pieces[i].IsCapitalised)
        {
            if (BodyWord.Is(pieces[i++].Folded))
            {
                return true;
            }
        }
        return false;
    }

    // "the Harbours and Rivers Department"; of "the Senate and Harbour Department" the first is another.
    private static bool JoinsMattersOfBody(Frame frame, int at, int and)
    {
        var pieces = frame.Pieces;
        if (
            !pieces[and].Is("and")
            || at == 0
            || !(pieces[at - 1].Is("the") || Place.Is(pieces[at].Folded))
            || and - at > LongestPartOfOffice
            || !IsMatter(pieces[and - 1])
        )
        {
            return false;
        }
        for (var i = and + 1; i < pieces.Count && i - and < LongestPartOfOffice && pieces[i].IsCapitalised; i++)
        {
            if (BodyWord.Is(pieces[i].Folded))
            {
                return i > and + 1 && !RoleNoun.IsPlural(pieces[i].Folded);
            }
            if (!IsMatter(pieces[i]))
            {
                return false;
            }
        }
        return false;
    }

    // "the Centre on Rivers and Harbours"
    private static bool JoinsMatterOfBody(Frame frame, int on) =>
        frame.Pieces[on].Is("on")
        && frame.Pieces[on - 1]
            is {
                IsCapitalised: true,
                Folded: "center" or "centre" or "council" or "committee" or "commission" or "institute"
            }
        && on + 1 < frame.Pieces.Count
        && !frame.Pieces[on + 1].IsDateWord;

    private static bool IsMatter(Piece piece) =>
        piece is { IsCapitalised: true, IsDateWord: false, Token.Text.Length: > 2 }
        && !NameRun.IsAcronym(piece.Token.Text)
        && !BodyWord.Is(piece.Folded)
        && !BodyWord.IsName(piece.Folded)
        && !Place.Is(piece.Folded)
        && !Honorific.Is(piece.Folded)
        && !GivenName.IsKnown(piece.Folded);

    // "the Minister of Water and Rivers, Mara Ellery, said"; not "the Minister of Norland and Ellery".
    private static bool JoinsPartsOfOffice(Frame frame, int at, int and)
    {
        var pieces = frame.Pieces;
        if (!pieces[and].Is("and") || Place.Is(pieces[and - 1].Folded) || NameRun.OfAfterTitle(frame, at, and - 1) < 0)
        {
            return false;
        }
        var i = and + 1;
        while (i < pieces.Count && i - and < LongestPartOfOffice && pieces[i].IsCapitalised)
        {
            i++;
        }
        return i > and + 1 && i + 1 < pieces.Count && pieces[i].Is(",") && pieces[i + 1].IsCapitalised;
    }

    // "Minister of Water of Norland": behind what an office is for stands whose it is.
    private static bool JoinsStateOfOffice(Frame frame, int at, int of) =>
        frame.Pieces[of].Is("of")
        && frame.Pieces[of - 1].IsCapitalised
        && NameRun.OfAfterTitle(frame, at, of - 1) is > 0 and var first
        && (Fields.Contains(frame.Pieces[of - 1].Folded) || frame.Pieces[first].Is("for"));

    // "Work and Pensions Secretary Mara Ellery"; of "Arvik and Home Secretary Ellery" the first is another.
    private static bool JoinsFields(Frame frame, int and)
    {
        var pieces = frame.Pieces;
        if (!pieces[and].Is("and") || !Fields.Contains(pieces[and - 1].Folded))
        {
            return false;
        }
        var i = and + 1;
        while (i < pieces.Count && i - and < LongestPartOfOffice && pieces[i].IsCapitalised)
        {
            if (i > and + 1 && RoleNoun.IsPerson(pieces[i].Folded))
            {
                return true;
            }
            i++;
        }
        return false;
    }

    /// <summary>"Ambassador to Norland Mara Ellery": where somebody is posted belongs to the office.</summary>
    internal static bool IsPostedTo(Frame frame, int to) =>
        to > 0
        && frame.Pieces[to].Is("to")
        && frame.Pieces[to - 1]
            is { IsCapitalised: true, Folded: "ambassador" or "envoy" or "representative" or "consul" };

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
        if (joint == "of" && IsNameBeforeState(frame, at, i))
        {
            return false;
        }
        for (var k = joint == "of" ? Math.Max(at, i - 2) : at; k < i; k++)
        {
            var folded = frame.Pieces[k].Folded;
            if (
                joint == "of"
                    ? BodyWord.Is(folded) || Honorific.Is(folded) && !Honorific.IsAddress(folded)
                    : k == i - 1 && joint == "for" && Honorific.Is(folded) && !Honorific.IsAddress(folded)
                        || BodyWord.Is(folded) && joint == "for"
                        || folded is "ministry" or "department" or "committee" or "commission" or "center" or "office"
            )
            {
                return true;
            }
        }
        return false;
    }

    // "President Ellery of Norland": what stands between an office and its state is whoever holds it.
    private static bool IsNameBeforeState(Frame frame, int at, int of) =>
        of > at + 1
        && of + 1 < frame.Pieces.Count
        && Place.Is(frame.Pieces[of + 1].Folded)
        && Honorific.Is(frame.Pieces[of - 2].Folded)
        && frame.Pieces[of - 1].Folded is var name
        && !Honorific.Is(name)
        && !RoleNoun.IsAny(name)
        && !BodyWord.Is(name)
        && !Fields.Contains(name);

    internal static bool IsParticle(string folded) =>
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
}
