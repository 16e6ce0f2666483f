using System.Collections.Frozen;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Quotes.Mentions;

/// <summary>
/// Who took a picture and who helped to report: <c>Mara Ellery/Reuters</c>, <c>Mara Ellery contributed to this report</c>. They
/// made the article and are nobody in it: no “he” means them, and no first name is theirs.
/// </summary>
internal static class Credits
{
    private const int LongestName = 6;
    private const int FewestNames = 2;

    private static readonly FrozenSet<string> Agencies =
    [
        .. "reuters getty images anadolu agency alamy shutterstock nurphoto bloomberg sputnik xinhua imago redux magnum zuma".Split(
            ' '
        ),
        // Of other initials a party or a country may be behind the stroke: "Mara Ellery/CDP".
        .. "ap afp epa efe pa tass dpa anp tt aap ntb upi ria ansa pti ani irna bbc cnn nbc cbs abc npr nyt us u.s uk u.k".Split(
            ' '
        ),
        .. "sportsfile pool handout file photo photos pictures press media news army navy force corps guard telegram".Split(
            ' '
        ),
    ];

    private static readonly FrozenSet<string> Labels =
    [
        .. "photo photos photograph photographs photography picture pictures image images credit".Split(' '),
    ];

    private static readonly FrozenSet<string> Reports =
    [
        "report",
        "story",
        "article",
        "piece",
        "reporting",
        "coverage",
    ];

    /// <summary>The pieces of a frame that are credits, first and last, in order.</summary>
    public static IReadOnlyList<(int First, int Last)> In(Frame frame)
    {
        List<(int First, int Last)>? credits = null;
        for (var i = 0; i < frame.Pieces.Count; i++)
        {
            var credit =
                frame.Pieces[i].Is("/") ? Alone(frame, OfPicture(frame, i) ?? BehindAgency(frame, i))
                : frame.Pieces[i].Is("via") ? InBrackets(frame, i)
                : frame.Pieces[i].Is("contributed") ? BeforeContributed(frame, i)
                : frame.Pieces[i].Is("by") ? BehindReportingBy(frame, i)
                : frame.Pieces[i].Is(":") ? OfLabel(frame, i)
                : null;
            if (credit is { } found)
            {
                (credits ??= []).Add(found);
                i = Math.Max(i, found.Last);
            }
        }
        return credits ?? [];
    }

    // Not "said Mara Ellery/AP", "Mara Ellery/AP said"; with the label: "Photo: Mara Ellery/AP".
    private static (int First, int Last)? Alone(Frame frame, (int First, int Last)? credit)
    {
        if (credit is not var (first, last))
        {
            return null;
        }
        var pieces = frame.Pieces;
        if (
            (first > 0 && pieces[first - 1].Verb is { IsStrong: true })
            || (last + 1 < pieces.Count && pieces[last + 1] is { Verb: not null } or { IsAuxiliary: true })
        )
        {
            return null;
        }
        var isLabelled =
            first > 1 && pieces[first - 1].Folded is ":" or "by" && Labels.Contains(pieces[first - 2].Folded);
        return (isLabelled ? first - 2 : first, last);
    }

    // "Mara Ellery/AFP/Getty Images", "Mara Ellery/Agence Torland/Reuters": the last of what the strokes part is an agency.
    private static (int First, int Last)? OfPicture(Frame frame, int stroke)
    {
        var pieces = frame.Pieces;
        var first = stroke;
        while (first > 0 && stroke - first < LongestName && IsPartOfName(pieces[first - 1]))
        {
            first--;
        }
        if (stroke - first < FewestNames || !AreAdjoined(frame, stroke))
        {
            return null;
        }
        var last = stroke;
        while (last < pieces.Count && pieces[last].Is("/") && AreAdjoined(frame, last))
        {
            var agency = EndOfAgency(frame, last + 1);
            var part = EndOfName(frame, last + 1);
            var isAnother = part + 1 < pieces.Count && pieces[part + 1].Is("/");
            if (!isAnother)
            {
                return agency > last ? (first, agency) : null;
            }
            last = part + 1;
        }
        return null;
    }

    // "REUTERS/Mara Ellery", "AP Photo/Mara Ellery"
    private static (int First, int Last)? BehindAgency(Frame frame, int stroke)
    {
        var first = stroke;
        while (first > 0 && IsAgency(frame.Pieces[first - 1]))
        {
            first--;
        }
        var last =
            EndOfAgency(frame, stroke + 1) is var agency && agency > stroke ? agency : EndOfName(frame, stroke + 1);
        return first < stroke && last - stroke >= FewestNames && AreAdjoined(frame, stroke) ? (first, last) : null;
    }

    // "(Mara Ellery, Pool via AP)"
    private static (int First, int Last)? InBrackets(Frame frame, int via)
    {
        var pieces = frame.Pieces;
        var first = via;
        while (first > 0 && (IsPartOfName(pieces[first - 1]) || pieces[first - 1].Is(",") || pieces[first - 1].Is("/")))
        {
            first--;
        }
        var last = EndOfAgency(frame, via + 1);
        return first > 0 && first < via && last > via && pieces[first - 1].Is("(") ? (first, last) : null;
    }

    // "(Image credit: Mara Ellery)"
    private static (int First, int Last)? OfLabel(Frame frame, int colon)
    {
        var first = colon;
        while (first > 0 && Labels.Contains(frame.Pieces[first - 1].Folded))
        {
            first--;
        }
        var last = colon;
        while (last + 1 < frame.Pieces.Count && IsPartOfName(frame.Pieces[last + 1]))
        {
            last++;
        }
        return
            first > 0
            && first < colon
            && last > colon
            && last + 1 < frame.Pieces.Count
            && frame.Pieces[first - 1].Is("(")
            && frame.Pieces[last + 1].Is(")")
            ? (first, last)
            : null;
    }

    private static int EndOfName(Frame frame, int from)
    {
        var end = from - 1;
        while (
            end + 1 < frame.Pieces.Count
            && end - from < LongestName
            && !IsNextName(frame, from, end + 1)
            && (IsPartOfName(frame.Pieces[end + 1]) || IsPartOfAddress(frame, end + 1))
        )
        {
            end++;
        }
        return end;
    }

    // "Mara Ellery Tomas Arvik said": where breaks were lost, another sentence begins.
    private static bool IsNextName(Frame frame, int from, int at) =>
        at - from >= FewestNames && GivenName.IsKnown(frame.Pieces[at].Folded);

    // "Marstad.example/Reuters"
    private static bool IsPartOfAddress(Frame frame, int at) =>
        frame.Pieces[at - 1].Span.End == frame.Pieces[at].Span.Start && !frame.Pieces[at].Is("/");

    // "AFP via Getty Images"
    private static int EndOfAgency(Frame frame, int from)
    {
        var pieces = frame.Pieces;
        var end = from - 1;
        for (var i = from; i < pieces.Count; i++)
        {
            if (IsAgency(pieces[i]))
            {
                end = i;
            }
            else if (!pieces[i].Is("via"))
            {
                break;
            }
        }
        return end;
    }

    private static bool IsAgency(in Piece piece) =>
        piece.IsCapitalised && piece.Folded.Split('-').All(part => Agencies.Contains(part.TrimEnd('.')));

    private static bool IsPartOfName(in Piece piece) => piece.IsCapitalised || NameJoints.IsParticle(piece.Folded);

    private static bool AreAdjoined(Frame frame, int stroke) =>
        stroke > 0
        && stroke + 1 < frame.Pieces.Count
        && frame.Pieces[stroke - 1].Span.End == frame.Pieces[stroke].Span.Start
        && frame.Pieces[stroke].Span.End == frame.Pieces[stroke + 1].Span.Start;

    private static (int First, int Last)? BeforeContributed(Frame frame, int verb)
    {
        var first = verb;
        while (first > 0 && IsPartOfList(frame.Pieces[first - 1]))
        {
            first--;
        }
        return first < verb && IsOfReport(frame, verb) ? (first, verb) : null;
    }

    // "contributed reporting", "contributed to this report"
    private static bool IsOfReport(Frame frame, int verb)
    {
        var pieces = frame.Pieces;
        return verb + 1 < pieces.Count && pieces[verb + 1].Is("reporting") && EndsWith(frame, verb + 1)
            || verb + 3 < pieces.Count
                && pieces[verb + 1].Is("to")
                && pieces[verb + 2].Is("this")
                && Reports.Contains(pieces[verb + 3].Folded)
                && EndsWith(frame, verb + 3);
    }

    // Not "contributed to this report, a study of tolls", nor "contributed reporting duties".
    private static bool EndsWith(Frame frame, int last) =>
        last + 1 >= frame.Pieces.Count
        || (frame.Pieces[last + 1] is { IsSign: true } sign && !sign.Is(","))
        || frame.Pieces[last + 1].Folded is "from" or "in";

    // "Additional reporting by Mara Ellery", "Editing by Mara Ellery"
    private static (int First, int Last)? BehindReportingBy(Frame frame, int by)
    {
        var pieces = frame.Pieces;
        if (
            by < 1
            || pieces[by - 1].Folded is not ("reporting" or "writing" or "editing")
            || !(by == 1 || pieces[by - 1].IsCapitalised || pieces[by - 2].Folded is "additional" or "and" or ";")
        )
        {
            return null;
        }
        var last = by;
        while (
            last + 1 < pieces.Count
            && (
                IsPartOfList(pieces[last + 1])
                || (pieces[last + 1].Is("in") && last + 2 < pieces.Count && pieces[last + 2].IsCapitalised)
            )
        )
        {
            last++;
        }
        return last > by ? (by, last) : null;
    }

    private static bool IsPartOfList(in Piece piece) =>
        IsPartOfName(piece) || piece.Is(",") || piece.Is("and") || piece.Token.Kind is Text.TokenKind.Possessive;
}
