using System.Buffers;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Answers;

/// <summary>Decides how a quote is shown, and of which span: the narrowest that still lets the reader check who said it.</summary>
public static class QuoteShowing
{
    /// <summary>From this probability on the bare words may stand beside a name that is not in their sentence.</summary>
    public const double SureEnough = 0.995;

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".!?…");

    /// <summary>The sentence that names the speaker is shown with the quote when both fit into this many characters.</summary>
    private const int LongestContext = 600;

    public static (StatementForm Form, Evidence Evidence) Show(RankedQuote ranked)
    {
        var form = FormOf(ranked);
        return (
            form,
            new Evidence(EvidenceKind.Quote, ranked.Article, SpanOf(form, ranked), ranked.Quote, ranked.Match.Score)
            {
                OtherCarriers = ranked.OtherCarriers,
            }
        );
    }

    /// <summary>The bare words may stand beside the name.</summary>
    public static bool AllowsQuoteMode(string text, Quote quote) =>
        quote.Attribution.IsNamed
        && quote.Kind is not (QuoteKind.Indirect or QuoteKind.Mixed)
        && !AccusationWords.StandIn(text, quote.Span)
        && (
            quote.Attribution.Basis is AttributionBasis.NamedInSentence or AttributionBasis.Continuation
                && quote.Attribution.Probability >= Thresholds.Bare
            || quote.Attribution.Probability >= SureEnough
        );

    private static StatementForm FormOf(RankedQuote ranked)
    {
        var (text, quote) = (ranked.Article.Text, ranked.Quote);
        return !quote.Attribution.IsNamed ? StatementForm.Unconfirmed
            : quote.Kind is QuoteKind.Indirect ? StatementForm.Reported
            : AllowsQuoteMode(text, quote) && !IsHalf(text, quote) && !TakesMore(ranked) ? StatementForm.QuoteMode
            : StatementForm.SentenceMode;
    }

    /// <summary>What is shown of a turn begins with the question before it, which is another's.</summary>
    private static bool TakesMore(RankedQuote ranked) =>
        ranked.Quote.Kind is QuoteKind.Turn && !ranked.Quote.Span.Contains(ranked.Shown);

    /// <summary>Half of words that the sentence splits around its cue: <c>“It will never sail,” Ellery said, “unless it is mended.”</c> Alone it may say the contrary.</summary>
    private static bool IsHalf(string text, Quote quote)
    {
        var sentence = quote.Sentence.Cover(quote.Span);
        return quote.Kind is QuoteKind.Direct
            && (
                (
                    char.IsLower(text[quote.Span.Start])
                    && Opens(new TextSpan(sentence.Start, quote.Span.Start - 1), _ => true)
                )
                || (
                    !SentenceEnds.Contains(text[quote.Span.End - 1])
                    && Opens(new TextSpan(quote.Span.End + 1, Math.Max(quote.Span.End + 1, sentence.End)), char.IsLower)
                )
            );

        bool Opens(TextSpan rest, Func<char, bool> first) =>
            Enumerable
                .Range(rest.Start, Math.Max(0, rest.Length - 1))
                .Any(at => QuotationMark.IsDouble(text[at]) && char.IsLetter(text[at + 1]) && first(text[at + 1]));
    }

    private static TextSpan SpanOf(StatementForm form, RankedQuote ranked) =>
        form is StatementForm.QuoteMode ? Bare(ranked)
        : ranked.Quote.Kind is QuoteKind.Turn or QuoteKind.Statement ? ranked.Shown
        : InContext(ranked.Quote);

    /// <summary>The comma before the closing mark belongs to the reporting sentence, not to the words.</summary>
    private static TextSpan Bare(RankedQuote ranked)
    {
        var span = ranked.Quote.Kind is QuoteKind.Turn or QuoteKind.Statement ? ranked.Shown : ranked.Quote.Span;
        var text = ranked.Article.Text;
        var end = span.End;
        while (end > span.Start && (text[end - 1] == ',' || char.IsWhiteSpace(text[end - 1])))
        {
            end--;
        }
        return end > span.Start ? new TextSpan(span.Start, end) : span;
    }

    /// <summary>The whole sentences of a quote, with the one before that names its speaker where both are short enough.</summary>
    public static TextSpan InContext(Quote quote)
    {
        var sentences = quote.Sentence.Cover(quote.Span);
        return
            quote.Attribution.Antecedent is { } antecedent
            && antecedent.Start < sentences.Start
            && antecedent.Cover(sentences) is { Length: <= LongestContext } whole
            ? whole
            : sentences;
    }
}
