using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Answers;

/// <summary>Lays quotes of one speaker out in the order of the article: "that was the ultimatum" means nothing before the demands.</summary>
internal static class ArticleOrder
{
    /// <summary>A quote that matches worse than this share of the best is left out.</summary>
    private const double WorthShowing = 0.75;

    private const int Most = 5;

    /// <summary>Between two sentences stand a space and marks, in characters.</summary>
    private const int LongestGap = 5;

    /// <summary>Those of the best one's article that match about as well or follow such a one at once, in the order of the text.</summary>
    public static IReadOnlyList<RankedQuote> Choose(IReadOnlyList<RankedQuote> ranked, int most = Most)
    {
        var best = ranked[0];
        var ofArticle = ranked.Where(quote => quote.Article == best.Article).ToList();
        var chosen = new List<RankedQuote>();
        foreach (var quote in ofArticle.Where(quote => quote.Match.Score >= WorthShowing * best.Match.Score))
        {
            if (!chosen.Exists(other => other.Focus.Contains(quote.Quote.Span) && !quote.Quote.IsVerbatim))
            {
                chosen.Add(quote);
            }
        }
        chosen = [.. chosen.Take(most)];
        chosen.AddRange(
            ofArticle
                .Except(chosen)
                .Where(quote => chosen.Exists(other => GoesOnWith(other, quote)))
                .Take(most - chosen.Count)
                .ToList()
        );
        return Apart([.. chosen.OrderBy(quote => quote.Focus.Start)]);
    }

    /// <summary>What is shown of one turn ends where the next sentence begins that is shown of it.</summary>
    private static List<RankedQuote> Apart(List<RankedQuote> quotes) =>
        [
            .. quotes.Select(
                (quote, i) =>
                    i + 1 < quotes.Count && quote.Shown.Overlaps(quotes[i + 1].Focus)
                        ? quote with
                        {
                            Shown = Before(quotes[i + 1].Focus.Start, quote),
                        }
                        : quote
            ),
        ];

    private static TextSpan Before(int end, RankedQuote quote)
    {
        var start = quote.Shown.Start;
        return new TextSpan(start, start + quote.Article.In(new TextSpan(start, end)).TrimEnd().Length);
    }

    /// <summary>In one paragraph: whoever is quoted with "a measured thing" and in the next sentence with what is measured about it said both at once.</summary>
    private static bool GoesOnWith(RankedQuote quote, RankedQuote next) =>
        next.Quote.IsVerbatim
        && next.Quote.Attribution.Speaker == quote.Quote.Attribution.Speaker
        && quote.Quote.Whole.End <= next.Quote.Span.Start
        && quote.Article.Of(new TextSpan(quote.Quote.Whole.End, next.Quote.Span.Start)) is { Length: <= LongestGap } gap
        && !gap.Any(sign => sign is '\n' || char.IsLetterOrDigit(sign));

    /// <summary>One statement for each run of the same form.</summary>
    public static IReadOnlyList<Statement> Lay(IReadOnlyList<RankedQuote> quotes, Pronoun pronoun)
    {
        var statements = new List<Statement>();
        foreach (var (form, evidence) in WithoutRepeats(Show(quotes)))
        {
            if (statements is [.., var last] && last.Form == form)
            {
                statements[^1] = last with { Citations = [.. last.Citations, evidence] };
            }
            else
            {
                statements.Add(new Statement(form, Lead(form, statements.LastOrDefault()?.Form, pronoun), [evidence]));
            }
        }
        return statements;
    }

    /// <summary>A sentence that names the speaker is not shown again with each quote that leans on it, unless what is left would repeat half of another.</summary>
    private static List<(StatementForm Form, Evidence Evidence)> Show(IReadOnlyList<RankedQuote> quotes)
    {
        var shown = new List<(StatementForm Form, Evidence Evidence)>();
        var spans = new List<TextSpan>();
        foreach (var quote in quotes)
        {
            var (form, evidence) = QuoteShowing.Show(quote);
            var own = quote.Quote.Sentence.Cover(quote.Quote.Span);
            var isShownAlready =
                quote.Quote.Attribution.Antecedent is { } antecedent
                && evidence.Span.Contains(antecedent)
                && spans.Exists(span => span.Contains(antecedent))
                && !spans.Exists(own.Overlaps);
            shown.Add((form, isShownAlready ? evidence with { Span = own } : evidence));
            spans.Add(evidence.Span);
        }
        return shown;
    }

    /// <summary>No sentence is shown twice: whatever stands within another goes, and so does a report that is mostly quotations shown beside it.</summary>
    private static IEnumerable<(StatementForm Form, Evidence Evidence)> WithoutRepeats(
        IReadOnlyList<(StatementForm Form, Evidence Evidence)> shown
    )
    {
        var kept = shown
            .Where(one => one.Form is not StatementForm.Reported || !IsMostlyQuoted(one.Evidence, shown))
            .ToList();
        return kept.Where((one, i) => !kept.Where((other, j) => j != i && Repeats(one, other, j < i)).Any());
    }

    private static bool Repeats(
        (StatementForm Form, Evidence Evidence) one,
        (StatementForm Form, Evidence Evidence) other,
        bool isEarlier
    ) =>
        other.Evidence.Span.Contains(one.Evidence.Span)
        && (
            other.Evidence.Span != one.Evidence.Span
            || (one.Form is StatementForm.Reported) == (other.Form is StatementForm.Reported) && isEarlier
            || one.Form is StatementForm.Reported && other.Form is not StatementForm.Reported
        );

    // “Ellery said, “The ice holds.”” is no report without quotation.
    private static bool IsMostlyQuoted(Evidence report, IEnumerable<(StatementForm Form, Evidence Evidence)> shown) =>
        2
            * shown
                .Where(other => other.Form is not StatementForm.Reported)
                .Sum(other => other.Evidence.Quote?.Span.OverlapWith(report.Span) ?? 0)
        > report.Span.Length;

    /// <param name="before">The form of the statement before; null for the first, which stands under the headline.</param>
    private static StyledText? Lead(StatementForm form, StatementForm? before, Pronoun pronoun) =>
        form switch
        {
            StatementForm.Reported => Frames.Reported,
            StatementForm.Unconfirmed => before is null ? null : Frames.Unconfirmed,
            _ => before is StatementForm.Reported or StatementForm.Unconfirmed ? Frames.Words(pronoun) : null,
        };
}
