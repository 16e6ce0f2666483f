using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Documents;

/// <summary>Labels on a line of their own over the words: names with the time, names that come back by turns, headings.</summary>
internal static class LabelLines
{
    private const int LongestLine = 80;
    private const int FewestTurns = 4;

    /// <summary>The label of each such line, by where its paragraph starts; empty where the document is not so made.</summary>
    public static IReadOnlyDictionary<int, TextSpan> Find(string text, IReadOnlyList<TextSpan> paragraphs)
    {
        List<Line>? lines = null;
        for (var i = 0; i + 1 < paragraphs.Count; i++)
        {
            if (Read(text, paragraphs[i], i) is { } line)
            {
                (lines ??= []).Add(line);
            }
        }
        if (lines is null or [_])
        {
            return new Dictionary<int, TextSpan>();
        }
        var timed = lines.Where(line => line.Time is not null).ToList();
        var found =
            RunsOn(timed) && AreSpoken(text, paragraphs, timed) ? timed
            : TakesTurns(text, paragraphs, lines) ? lines
            : [];
        return found.ToDictionary(line => paragraphs[line.Paragraph].Start, line => line.Label);
    }

    private static Line? Read(string text, TextSpan paragraph, int index)
    {
        if (paragraph.Length > LongestLine || text[paragraph.End - 1] is '.' or '!' or '?' or ',' or ';')
        {
            return null;
        }
        var (start, end) = (paragraph.Start, paragraph.End);
        while (start < end && text[start] is '#' or ' ')
        {
            start++;
        }
        var time = TimeStamp.At(text, start, end);
        start = time is { } before ? before.Span.End : start;
        while (start < end && text[start] is ' ' or '*' or '-' or '–' or '—')
        {
            start++;
        }
        while (end > start && text[end - 1] is '*' or ' ' or ':')
        {
            end--;
        }
        if (time is null && TimeStamp.Before(text, start, end) is { } behind)
        {
            (time, end) = (behind, behind.Span.Start);
            while (end > start && text[end - 1] is '*' or ' ' or ':' or '-' or '–' or '—' or '|')
            {
                end--;
            }
        }
        var label = new TextSpan(start, Math.Max(start, end));
        return label.In(text).Contains(':') || !TurnLabel.IsLine(label.Of(text), time is not null)
            ? null
            : new Line(index, label, time);
    }

    // A recording runs from its beginning. "Mara Ellery 14:05" over a post of a live blog tells who wrote it.
    private static bool RunsOn(List<Line> timed) =>
        timed.Count > 1
        && timed.Zip(timed.Skip(1)).All(pair => pair.First.Time!.Value.Seconds <= pair.Second.Time!.Value.Seconds)
        && (
            timed.TrueForAll(line => line.Time!.Value.HasHours) || timed[0].Time!.Value.Seconds < TimeStamp.LatestFirst
        );

    // Under chapters of a recording and over a live blog's posts hardly anybody says "I".
    private static bool AreSpoken(string text, IReadOnlyList<TextSpan> paragraphs, List<Line> timed) =>
        timed.Count(line => PersonWords.Shows(text, paragraphs[line.Paragraph + 1])) * 2 >= timed.Count;

    // Two names at least that come back, never one twice running, and sentences under them all, half of them with "I" or "you".
    private static bool TakesTurns(string text, IReadOnlyList<TextSpan> paragraphs, List<Line> lines)
    {
        var names = lines.Select(line => line.Label.Of(text)).ToList();
        return names.Count >= FewestTurns
            && names.CountBy(name => name, StringComparer.Ordinal).Count(name => name.Value > 1) > 1
            && names.Zip(names.Skip(1)).All(pair => pair.First != pair.Second)
            && lines.Zip(lines.Skip(1)).All(pair => pair.Second.Paragraph > pair.First.Paragraph + 1)
            && lines.TrueForAll(line => ParagraphEnd.IsSentence(text, paragraphs[line.Paragraph + 1]))
            && lines.Count(line => PersonWords.Shows(text, paragraphs[line.Paragraph + 1])) * 2 >= lines.Count;
    }

    private readonly record struct Line(int Paragraph, TextSpan Label, TimeStamp? Time);
}
