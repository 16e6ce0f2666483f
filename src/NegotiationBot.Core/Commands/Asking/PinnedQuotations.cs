using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Text;
using NegotiationBot.Core.Wording;
using static NegotiationBot.Core.Wording.PhrasedText;

namespace NegotiationBot.Core.Commands.Asking;

/// <summary>Checks the quotations of a moderator's text: each is a confirmed quote of the corpus, or whole sentences of one, and is given to nobody but its speaker.</summary>
public sealed class PinnedQuotations(CorpusIndex index, PinnedSpeakers speakers)
{
    /// <summary>Those of other words are no nearer.</summary>
    private const int Candidates = 200;

    public CheckedPin Check(string text, RetrievalFilter filter, DateTimeOffset at)
    {
        if (PinnedMarks.Find(text) is not { } stretches)
        {
            return new CheckedPin(Say(Phrase.PinLeavesOpen), []);
        }
        var shown = new List<Evidence>();
        foreach (var stretch in stretches)
        {
            var (fault, quotation) = Check(text, stretch, stretches, filter, at);
            if (quotation is null)
            {
                return new CheckedPin(fault, []);
            }
            shown.Add(quotation);
        }
        return new CheckedPin(null, shown);
    }

    private (StyledText? Fault, Evidence? Quotation) Check(
        string text,
        TextSpan stretch,
        IReadOnlyList<TextSpan> stretches,
        RetrievalFilter filter,
        DateTimeOffset at
    )
    {
        var (written, words) = (stretch.Of(text), Words(stretch.In(text)));
        var confirmed = Confirmed(written, filter).ToList();
        var same = confirmed
            .Select(hit => WholeOf(hit, words) is { } span ? Shown(hit, span) : null)
            .OfType<Evidence>()
            .ToList();
        return same.Count == 0
                ? (
                    Say(
                        words.Length > 0
                        && confirmed.Exists(hit => Words(hit.Article.In(hit.Quote.Span)).Contains(words))
                            ? Phrase.PinCuts
                            : Phrase.PinInvents,
                        written
                    ),
                    null
                )
            : same.Find(quotation => speakers.AreRight(text, stretch, stretches, quotation.Quote!, filter, at))
                is { } right
                ? (null, right)
            : (Say(Phrase.PinMisattributes, written, same[0].Quote!.Attribution.Speaker!), null);
    }

    private IEnumerable<QuoteHit> Confirmed(string written, RetrievalFilter filter) =>
        index
            .SearchQuotes(
                [
                    .. TermAnalyzer
                        .Analyze(written)
                        .Select(word => word.Term)
                        .Distinct()
                        .Select(term => new WeightedTerm(term)),
                ],
                filter,
                Candidates
            )
            .Select(filter.Veil.Over)
            .Where(hit =>
                hit.Quote is { IsVerbatim: true, Attribution.IsNamed: true }
                && hit.Quote.Sentence.Cover(hit.Quote.Span) is var whole
                && !filter.Veil.Covers(hit.Article, whole)
                && !filter.Veil.NamesChild(hit.Article, whole)
            );

    private static Evidence Shown(QuoteHit hit, TextSpan span) =>
        new(EvidenceKind.Quote, hit.Article, span, hit.Quote, hit.Score);

    /// <summary>The quote's words, or those of its whole sentences, that are just these; null where none are.</summary>
    private static TextSpan? WholeOf(QuoteHit hit, string words)
    {
        var (text, quote) = (hit.Article.Text, hit.Quote.Span);
        if (Words(quote.In(text)) == words)
        {
            return quote;
        }
        var sentences = SentenceSplitter.Split(text, quote);
        for (var first = 0; first < sentences.Count; first++)
        {
            for (var last = first; last < sentences.Count; last++)
            {
                var together = sentences[first].Cover(sentences[last]);
                var these = Words(together.In(text));
                if (these == words)
                {
                    return together;
                }
                if (!words.StartsWith(these, StringComparison.Ordinal))
                {
                    break;
                }
            }
        }
        return null;
    }

    /// <summary>With every kind of mark and of space the same, and without what stands around the words.</summary>
    private static string Words(ReadOnlySpan<char> written)
    {
        var words = new System.Text.StringBuilder(written.Length);
        foreach (var c in written)
        {
            if (!char.IsWhiteSpace(c))
            {
                words.Append(
                    QuotationMark.IsDouble(c) ? '"'
                    : QuotationMark.IsSingle(c) ? '\''
                    : c
                );
            }
            else if (words.Length > 0 && words[^1] is not ' ')
            {
                words.Append(' ');
            }
        }
        return words.ToString().Trim(' ', '"', '\'', '.', ',', ';', ':', '-', '–', '—', '…');
    }
}
