using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Ingestion;

/// <summary>Parts the words of an article from its furniture: title, byline, dateline, labels and contact lines.</summary>
internal static class BodyFinder
{
    // A byline stands near the title or at the end; "By …" in the middle of a text opens a sentence.
    private const int BylinesFromTop = 6;
    private const int BylinesFromEnd = 4;

    private const int MostHeaderLines = 12;

    /// <param name="paragraphs">All paragraphs of the text.</param>
    /// <param name="title">The title's place among them, if it has one.</param>
    /// <param name="authors">The authors that the source names.</param>
    public static ArticleBody Find(
        string text,
        IReadOnlyList<TextSpan> paragraphs,
        TextSpan? title,
        IReadOnlyList<string> authors
    )
    {
        var (bylines, contacts) = (new List<string>(), new List<string>());
        var contactLines = 0;
        var (body, header) = (new List<TextSpan>(), new List<TextSpan>());
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var line = paragraphs[i];
            if (line == title)
            {
                continue;
            }
            var signed =
                i < BylinesFromTop || i >= paragraphs.Count - BylinesFromEnd ? Byline.Authors(line.Of(text)) : [];
            if (signed.Count > 0)
            {
                bylines.AddRange(signed);
                if (i < BylinesFromTop)
                {
                    header.Add(line);
                }
            }
            else if (ContactLine.IsContactLine(text, line))
            {
                contactLines++;
                contacts.AddRange(ContactLine.Authors(line.Of(text)));
            }
            else if (!SectionLabel.IsLabel(line.Of(text)))
            {
                body.Add(line);
            }
        }
        var signers = bylines.Count > 0 ? bylines : contacts;
        var start = HeaderEnd(text, body, authors);
        header.AddRange(body[..start]);
        return new ArticleBody(
            body[start..],
            [.. signers.Distinct()],
            contactLines,
            HeaderDate.Find(header.Select(line => line.Of(text)))
        );
    }

    /// <summary>The first line that is prose; where there is no prose, all is kept.</summary>
    private static int HeaderEnd(string text, List<TextSpan> body, IReadOnlyList<string> authors)
    {
        var start = 0;
        while (
            start < Math.Min(body.Count, MostHeaderLines)
            && HeaderLine.IsHeader(text, body[start], authors)
            && !IsRepeated(text, body, start)
        )
        {
            start++;
        }
        return start < body.Count ? start : 0;
    }

    /// <summary>A short line that comes again is the label of a speaker's turn.</summary>
    private static bool IsRepeated(string text, List<TextSpan> body, int at) =>
        body.Skip(at + 1).Any(other => other.In(text).SequenceEqual(body[at].In(text)));
}
