using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Commands.Checking;

/// <summary>Sets those words of a quoted line bold that a checked message does not have, and nothing else.</summary>
internal static class DifferenceMarks
{
    public static StyledText Mark(StyledText line, QuoteHit hit, IReadOnlyList<CheckedWord> differing)
    {
        var text = hit.Article.Text;
        var plain = line.Plain;
        // The line is a stretch of the article, perhaps between marks of ours.
        var start = plain.StartsWith('“') ? 1 : 0;
        var body = plain[start..].TrimEnd('”');
        var at = text.IndexOf(body, Math.Max(0, hit.Quote.Sentence.Start - plain.Length), StringComparison.Ordinal);
        var runs = new List<StyledRun>();
        var from = 0;
        foreach (var stretch in at < 0 ? [] : WordAlignment.Stretches(differing, text))
        {
            var (first, last) = (start + stretch.Start - at, start + stretch.End - at);
            if (first >= from && last <= plain.Length)
            {
                runs.Add(new StyledRun(plain[from..first]));
                runs.Add(new StyledRun(plain[first..last], TextStyle.Bold));
                from = last;
            }
        }
        if (runs.Count == 0)
        {
            return line;
        }
        runs.Add(new StyledRun(plain[from..]));
        return new StyledText([.. runs.Where(run => run.Text.Length > 0)]);
    }
}
