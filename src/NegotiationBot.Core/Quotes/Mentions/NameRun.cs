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
            // "In Marstad Mr Ellery said": a form of address begins another name, unless what stands before is an office, "Commissioner Sir".
            if (Honorific.IsAddress(pieces[i].Folded) && !pieces.Any(at, i, MayPrecedeAddress))
            {
                break;
            }
            // "Mara Ellery Ellery Mara": a name and its own entry run together.
            var repeats = pieces[i].IsCapitalised && pieces[i].Folded == pieces[i - 1].Folded;
            if (
                pieces[i].IsCapitalised
                && !repeats
                && !pieces[i].IsDateWord
                && (!IsHeadlineWord(pieces[i]) || IsSurname(frame, at, i))
            )
            {
                last = i++;
            }
            else if (Nickname.At(frame, i) is var known and > 0)
            {
                i += known;
            }
            else if (NameJoints.WordsAt(frame, at, i) is var skipped and > 0)
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

    private static bool MayPrecedeAddress(Piece piece) =>
        RoleNoun.IsPerson(piece.Folded) || Honorific.IsAbbreviation(piece.Folded);

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
                isTitle
                || (Place.IsOrigin(folded) && i < last)
                || (hasTitle && BodyWord.Is(folded) && i < last)
                // "Chief Mediator Mara Ellery"
                || (hasTitle && i <= last - 2 && RoleNoun.IsPerson(folded) && !IsGivenName(pieces[i]));
            if (belongsToTitle && (i < last || i == at || start == i))
            {
                start = i + 1;
            }
            else if (!hasTitle && !AnyTitleAhead(frame, i, last))
            {
                break;
            }
        }
        if (OfAfterTitle(frame, at, last) is > 0 and var of)
        {
            var named = NameAfterOf(frame, of, last);
            return named > 0 ? named : of;
        }
        return hasTitle ? start : StartsWithOrigin(frame, at, last);
    }

    /// <summary>An office with what it is of, and no name: <c>Prime Minister of Norland</c>.</summary>
    public static bool IsOfficeAlone(Frame frame, int at, int name, int last)
    {
        var pieces = frame.Pieces;
        return name > at
            && name <= last
            && (
                (pieces[name].Folded is "of" or "for" && RoleNoun.IsPerson(pieces[name - 1].Folded))
                || NameJoints.IsPostedTo(frame, name)
            );
    }

    internal static int OfAfterTitle(Frame frame, int at, int last)
    {
        for (var i = at + 1; i <= last; i++)
        {
            if (
                (frame.Pieces[i].Folded is "of" or "for" && RoleNoun.IsPerson(frame.Pieces[i - 1].Folded))
                || NameJoints.IsPostedTo(frame, i)
            )
            {
                return i;
            }
        }
        return -1;
    }

    /// <summary>Where the name begins after an office and its place: <c>President of Norland Mara Ellery</c>; -1 where none follows.</summary>
    private static int NameAfterOf(Frame frame, int of, int last)
    {
        var pieces = frame.Pieces;
        var known = -1;
        var place = of;
        for (var i = of + 1; i <= last; i++)
        {
            if (known < 0 && i < last && IsGivenName(pieces[i]))
            {
                known = i;
            }
            if (
                (!pieces[i].IsCapitalised && !NameJoints.IsParticle(pieces[i].Folded))
                || Place.Is(pieces[i].Folded)
                || BodyWord.Is(pieces[i].Folded)
                || Honorific.Is(pieces[i].Folded)
            )
            {
                place = i;
                known = -1;
            }
        }
        if (known > 0)
        {
            return known;
        }
        // Of three capitals after the last "of" the first is the place.
        var capitals = last - place;
        return place > of
            && pieces[place].IsCapitalised
            && (capitals == 2 || (capitals == 3 && Place.Is(pieces[place].Folded)))
                ? place + 1
            : capitals == 3 ? place + 2
            : -1;
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
                || GroundName.IsOfTown(pieces[first].Token.Text)
                || (pieces[first].Token.Text.Length > 1 && IsAcronym(pieces[first].Token.Text));
        }
        // "Appendix F", but "Malcolm X"
        if (pieces[last].Token.Text.Length == 1 && !IsGivenName(pieces[first]))
        {
            return true;
        }
        if (
            last - first <= 2
            && (BodyWord.MayBeSurname(pieces[last].Folded) || BodyWord.IsName(pieces[last].Folded))
            && IsGivenName(pieces[first])
        )
        {
            return false;
        }
        // "Orle Fox"; "Norland Fox" and "Radio Fox" are bodies.
        if (
            last == first + 1
            && BodyWord.IsCalledAfterSomebody(pieces[last].Folded)
            && !IsPartOfBody(pieces[first])
            && !SentenceOpeners.Contains(pieces[first].Folded)
        )
        {
            return false;
        }
        for (var i = first; i <= last; i++)
        {
            if (BodyWord.Is(pieces[i].Folded) || pieces[i].Folded is "of" or "for" or "the")
            {
                return true;
            }
        }
        return GroundName.StandsAt(frame, first, last)
            || BodyWord.IsName(pieces[first].Folded)
            || BodyWord.IsName(pieces[last].Folded)
            || Faith.Is(pieces[last].Folded)
            || (Place.Is(pieces[first].Folded) && Place.Is(pieces[last].Folded));
    }

    private static bool IsPartOfBody(in Piece piece) =>
        BodyWord.Is(piece.Folded)
        || BodyWord.IsName(piece.Folded)
        || Place.IsOrigin(piece.Folded)
        || IsAcronym(piece.Token.Text);

    private static int StartsWithOrigin(Frame frame, int at, int last)
    {
        // "Republican Mara Tolen" names a person; "Republican National Committee" a body.
        var i = at;
        while (i < last && Place.IsOrigin(frame.Pieces[i].Folded))
        {
            i++;
        }
        // "Harbour MPs Mara Ellery and Tomas Arvik"
        if (i > at && i < last && frame.Pieces[i].Folded is "mps" or "msps" or "meps")
        {
            return i + 1;
        }
        return
            i > at
            && i < last
            && !IsBody(frame, at, last)
            && (IsGivenName(frame.Pieces[i]) || IsNameOfTwo(frame, at, i, last))
            ? i
            : AfterOtherWords(frame, at, last);
    }

    // "Argentine Jorunn Aspvik": of an origin and two capitals more the two are the name, unless the origin is a first name itself.
    private static bool IsNameOfTwo(Frame frame, int at, int name, int last) =>
        last == name + 1
        && !IsGivenName(frame.Pieces[at])
        && !RoleNoun.IsAny(frame.Pieces[name].Folded)
        && !RoleNoun.IsAny(frame.Pieces[last].Folded);

    // "Occupied Territories Mara Ellery", "Norland Radio Anchor Mara Ellery": words that name nobody, then a first name and a surname.
    private static int AfterOtherWords(Frame frame, int at, int last)
    {
        for (var i = last - 1; i > at && last - i <= 2; i--)
        {
            if (
                IsGivenName(frame.Pieces[i])
                && !Enumerable
                    .Range(at, i - at)
                    .Any(k => frame.Pieces[k].Token.Text is [_, '.'] || IsGivenName(frame.Pieces[k]))
                && !Enumerable.Range(i, last - i + 1).Any(k => BodyWord.Is(frame.Pieces[k].Folded))
                && (
                    i - at >= 2 || RoleNoun.IsAny(frame.Pieces[i - 1].Folded) || BodyWord.Is(frame.Pieces[i - 1].Folded)
                )
            )
            {
                return i;
            }
        }
        return at;
    }

    internal static bool IsGivenName(in Piece piece) =>
        GivenName.IsKnown(NameFolder.Key(piece.Token.Text)) || GivenName.IsKnown(piece.Folded);

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

    /// <summary>A verb that has its capital from a headline: <c>Former Envoy Says</c>.</summary>
    internal static bool IsVerbOfHeadline(in Piece piece) =>
        piece is { Verb.IsStrong: true, Folded: [.., 's'] or "said" } && IsHeadlineWord(piece);

    // In a headline every word has a capital: "Ellery Says Norland Will Wait".
    private static bool IsHeadlineWord(in Piece piece) =>
        (piece.Verb is not null || piece.IsAuxiliary || SentenceOpeners.Contains(piece.Folded))
        && !GivenName.IsKnown(piece.Folded)
        && !BodyWord.Is(piece.Folded)
        && !Honorific.Is(piece.Folded);

    // "Mara Crow", "Bishop Read": no verb behind one person has this form, and outside a headline none has a capital.
    private static bool IsSurname(Frame frame, int first, int at) =>
        !frame.IsTitleCase
        && frame.Pieces[at] is { Verb: { } verb, IsAuxiliary: false, Token.Text: [_, var second, ..] } piece
        && verb.Lemma == piece.Folded
        && char.IsLower(second)
        && (
            IsGivenName(frame.Pieces[at - 1])
            || frame.Pieces.Any(first, at, word => Honorific.Is(word.Folded))
            || (at + 1 < frame.Pieces.Count && IsBehindSubject(frame.Pieces[at + 1]))
        );

    // "Zbyněk Crow said", "Zbyněk Crow’s boat", "Zbyněk Crow, a baker"
    private static bool IsBehindSubject(in Piece next) =>
        next.Is(",")
        || next is { IsQuotation: false, Token.Kind: TokenKind.Possessive }
        || next is { IsCapitalised: false, Verb.IsBare: false };

    internal static bool IsAcronym(string text) => text.All(c => char.IsUpper(c) || c is '.' or '&' or '-');
}
