using NegotiationBot.Core.Answers;
using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Commands.Asking;

/// <summary>Holds a channel to its share of each article: over it, an answer leads to the article instead of showing its words.</summary>
public sealed class QuotationBudget(IShownWords shown, QuotationLimits limits)
{
    /// <summary>The answer with those of its words that the channel may still be shown; they are counted from now on.</summary>
    public async Task<Answer> SpendAsync(
        Answer answer,
        ChatPlace place,
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        var articles = answer
            .Statements.Where(statement => Shows(statement.Form))
            .SelectMany(statement => statement.Citations)
            .Select(evidence => evidence.Article)
            .DistinctBy(article => article.Article.Id)
            .Where(article => !OpenLicence.Is(article.Article.Licence))
            .ToDictionary(article => article.Article.Id);
        if (articles.Count == 0)
        {
            return answer;
        }
        var earlier = await shown.ReadAsync(place, articles.Keys, now - QuotationLimits.Window, cancellationToken);
        var spent = earlier.ToList();
        var statements = answer.Statements.SelectMany(statement => Affordable(statement, articles, spent)).ToList();
        if (spent.Count > earlier.Count)
        {
            await shown.AddAsync(place, [.. spent.Skip(earlier.Count)], now, cancellationToken);
        }
        return answer with { Statements = statements };
    }

    /// <summary>The statement as far as it can be afforded, and behind it the way to the article for the rest.</summary>
    private IEnumerable<Statement> Affordable(
        Statement statement,
        Dictionary<ArticleId, IndexedArticle> counted,
        List<ShownWords> spent
    )
    {
        if (!Shows(statement.Form))
        {
            return [statement];
        }
        var (shown, withheld) = (new List<Evidence>(), new List<Evidence>());
        foreach (var evidence in statement.Citations)
        {
            var isCounted = counted.ContainsKey(evidence.Article.Article.Id);
            var words = new ShownWords(
                evidence.Article.Article.Id,
                evidence.Span,
                ShownLimits.ProseWords(statement.Form, evidence)
            );
            if (
                !isCounted
                || IsWithin([.. spent.Where(of => of.Article == words.Article), words], evidence.Article.Text)
            )
            {
                shown.Add(evidence);
                if (isCounted && !IsShown(words, spent))
                {
                    spent.Add(words);
                }
            }
            else
            {
                withheld.Add(evidence);
            }
        }
        return
        [
            .. shown.Count > 0 ? [statement with { Citations = shown }] : Array.Empty<Statement>(),
            .. withheld.Count > 0
                ? [new Statement(StatementForm.Offered, Frames.ReadItThere, withheld)]
                : Array.Empty<Statement>(),
        ];
    }

    /// <summary>What was shown before is shown again for nothing.</summary>
    private static bool IsShown(ShownWords words, IEnumerable<ShownWords> spent) =>
        spent.Any(before => before.Article == words.Article && before.Span.Contains(words.Span));

    private bool IsWithin(IReadOnlyList<ShownWords> together, string text)
    {
        if (IsShown(together[^1], together.SkipLast(1)))
        {
            return true;
        }
        var words = Union(together.Select(shown => shown.Span)).Sum(span => WordCount.Of(span.In(text)));
        var allowed = Math.Max(limits.AlwaysWords, limits.Share * WordCount.Of(text));
        return words <= allowed && together.Sum(shown => shown.ProseWords) <= limits.ProseWords;
    }

    private static List<TextSpan> Union(IEnumerable<TextSpan> spans)
    {
        var union = new List<TextSpan>();
        foreach (var span in spans.OrderBy(span => span.Start))
        {
            if (union is [.., var last] && span.Start <= last.End)
            {
                union[^1] = last.Cover(span);
            }
            else
            {
                union.Add(span);
            }
        }
        return union;
    }

    private static bool Shows(StatementForm form) => form is not (StatementForm.Offered or StatementForm.ArticleFact);
}
