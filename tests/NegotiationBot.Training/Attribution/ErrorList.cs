using System.Globalization;
using NegotiationBot.Core.Quotes.Links;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Training.Attribution;

/// <summary>The errors behind a score, one a line, sorted by what went wrong.</summary>
internal static class ErrorList
{
    private const int Around = 110;

    public static IEnumerable<string> Of(IReadOnlyList<Judgement> judgements) =>
        judgements.Where(IsError).Select(Line).Concat(Missed(judgements)).Order(StringComparer.Ordinal);

    private static bool IsError(Judgement j) =>
        j.Marked is null ? j.Decision.Speaker is not null : !j.IsOpen && j.Marked.SourceKind != "none" && !j.IsRight;

    private static string Line(Judgement j)
    {
        var isInReach = j.Marked is not null && j.Decision.Candidates.Any(c => Truth.IsRight(c, j.Marked, null));
        var kind =
            j.Marked is null ? "false"
            : j.Decision.Link.Kind is LinkKind.Nobody ? "nobody"
            : isInReach ? "choice"
            : "reach";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{kind}-{j.Marked?.Kind}\t{j.Marked?.SourceKind}\t{j.Marked?.SourceText} = {j.Marked?.Entity}\t<> {j.Decision.Speaker?.Name} by {j.Decision.Link.Kind} “{j.Decision.Link.Mention?.Text}” {j.Decision.Probability:0.00}\t{Context(j)}\t{j.Article.Gold.Id}"
        );
    }

    private static IEnumerable<string> Missed(IReadOnlyList<Judgement> judgements) =>
        judgements
            .Select(j => j.Article)
            .Distinct()
            .SelectMany(article =>
                article
                    .Gold.Attributions.Where(a => a.Kind is "direct")
                    .SelectMany(a => a.Quoted.Select(quoted => (Attribution: a, Quoted: quoted)))
                    .Where(one =>
                        !article.Stretches.Any(s =>
                            s.Span.OverlapWith(one.Quoted) >= 0.8 * one.Quoted.Length
                            && s.Span.OverlapWith(one.Quoted) >= 0.5 * s.Span.Length
                        )
                    )
                    .Select(one =>
                        $"missed\t{one.Attribution.SourceKind}\t{one.Attribution.SourceText}\t\t{Show(article.Gold.Text, one.Quoted)}\t{article.Gold.Id}"
                    )
            );

    private static string Context(Judgement j) =>
        Show(j.Article.Gold.Text, j.Article.Reading.Quotations[j.Quotation].Span);

    private static string Show(string text, TextSpan span)
    {
        var start = Math.Max(0, span.Start - Around);
        var end = Math.Min(text.Length, span.End + Around);
        var words = span.Of(text);
        return (
            text[start..span.Start]
            + "[["
            + (words.Length > 120 ? words[..60] + " … " + words[^50..] : words)
            + "]]"
            + text[span.End..end]
        ).ReplaceLineEndings(" / ");
    }
}
