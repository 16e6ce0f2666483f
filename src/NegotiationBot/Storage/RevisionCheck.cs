using NegotiationBot.Core.Articles;
using NegotiationBot.Storage.Rows;

namespace NegotiationBot.Storage;

/// <summary>Checks one revision against the text it holds.</summary>
internal static class RevisionCheck
{
    /// <summary>A sentence for each thing that is wrong.</summary>
    public static IEnumerable<string> Check(RevisionRow revision)
    {
        if (new Revision(revision.Text).ContentHash != revision.ContentHash)
        {
            yield return "The stored text is not the one that was read: its hash differs.";
        }
        foreach (var passage in revision.Passages)
        {
            if (!IsInside(revision, passage.Start, passage.End))
            {
                yield return $"Passage {passage.Ordinal} reaches outside the text.";
            }
        }
        foreach (var quote in revision.Quotes)
        {
            if (!SpansOf(quote).All(span => IsInside(revision, span.Start, span.End)))
            {
                yield return $"Quote {quote.Ordinal} reaches outside the text.";
            }
            else if (quote.MentionStart is { } start && revision.Text[start..quote.MentionEnd!.Value] != quote.Mention)
            {
                yield return $"The speaker of quote {quote.Ordinal} is not mentioned as recorded.";
            }
        }
    }

    private static IEnumerable<(int? Start, int? End)> SpansOf(QuoteRow quote) =>
        [
            (quote.Start, quote.End),
            (quote.SentenceStart, quote.SentenceEnd),
            (quote.MentionStart, quote.MentionEnd),
            (quote.CueStart, quote.CueEnd),
            (quote.AntecedentStart, quote.AntecedentEnd),
        ];

    private static bool IsInside(RevisionRow revision, int? start, int? end) =>
        (start is null && end is null) || (start >= 0 && start <= end && end <= revision.Text.Length);
}
