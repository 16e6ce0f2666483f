using NegotiationBot.Core.Answers;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Replies;

/// <summary>Turns cited spans into lines: each paragraph of the corpus its own line, the speaker's words bold where the whole sentence is shown.</summary>
internal static class QuotedLines
{
    private const string Marks = "\"“”„«»‘’'";

    public static IEnumerable<QuotedBlock> Of(StatementForm form, Evidence evidence)
    {
        if (form is StatementForm.Offered or StatementForm.ArticleFact)
        {
            return [];
        }
        var text = evidence.Article.Text;
        var lines = Paragraphs(text, evidence.Span).ToList();
        return form switch
        {
            StatementForm.QuoteMode => lines.Select(
                (line, i) => Marked(WithoutReopening(text, evidence.Span, line), isLast: i == lines.Count - 1)
            ),
            StatementForm.SentenceMode when evidence.Quote is { } quote => lines.Select(line =>
                WithBold(text, line, Said(text, quote))
            ),
            _ when evidence.Answer is { } answer => lines.Select(line => WithBold(text, line, answer)),
            _ => lines.Select(line => new QuotedBlock(StyledText.Of(line.Of(text)))),
        };
    }

    /// <summary>A paragraph without the mark by which the article opens the quotation again: ours stands there.</summary>
    private static string WithoutReopening(string text, TextSpan quotation, TextSpan line) =>
        quotation.Start > 0
        && line.Start > quotation.Start
        && text[line.Start] == text[quotation.Start - 1]
        && Marks.Contains(text[line.Start])
            ? text[(line.Start + 1)..line.End]
            : line.Of(text);

    /// <summary>Marks of ours; of several paragraphs each opens, the last closes.</summary>
    private static QuotedBlock Marked(string words, bool isLast) =>
        new(StyledText.Of("“" + words + (isLast ? "”" : "")));

    private static QuotedBlock WithBold(string text, TextSpan line, TextSpan said)
    {
        var start = Math.Clamp(said.Start, line.Start, line.End);
        var end = Math.Clamp(said.End, start, line.End);
        return new QuotedBlock(
            new StyledText([
                .. new[]
                {
                    new StyledRun(text[line.Start..start]),
                    new StyledRun(text[start..end], TextStyle.Bold),
                    new StyledRun(text[end..line.End]),
                }.Where(run => run.Text.Length > 0),
            ])
        );
    }

    /// <summary>The quotation with the marks the article gives it.</summary>
    private static TextSpan Said(string text, Quote quote)
    {
        var span = quote.Span;
        var start =
            quote.IsMarked && span.Start > 0 && Marks.Contains(text[span.Start - 1]) ? span.Start - 1 : span.Start;
        var end = quote.IsMarked && span.End < text.Length && Marks.Contains(text[span.End]) ? span.End + 1 : span.End;
        return new TextSpan(start, end);
    }

    private static IEnumerable<TextSpan> Paragraphs(string text, TextSpan span)
    {
        var start = span.Start;
        while (start < span.End)
        {
            var end = text.IndexOf('\n', start, span.End - start);
            end = end < 0 ? span.End : end;
            if (!text.AsSpan(start, end - start).IsWhiteSpace())
            {
                yield return new TextSpan(start, end);
            }
            start = end + 1;
        }
    }
}
