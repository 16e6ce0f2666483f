using NegotiationBot.Core.Answers;
using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Replies;

/// <summary>The grey line that ends a reply: article, date or "undated", link or "no public link", count searched, answer id. In this order.</summary>
internal static class GreyLine
{
    private const int MostSources = 3;
    private const string Separator = " · ";

    /// <summary>Null for what the bot declines: there nothing was searched.</summary>
    public static StyledText? Of(Answer answer) =>
        answer.Outcome switch
        {
            AnswerOutcome.Declined => null,
            AnswerOutcome.Answered => new StyledText([
                .. Notes(answer),
                .. Sources(answer),
                Plain(Separator + Searched(answer.Coverage) + Separator + answer.Id),
            ]),
            _ => new StyledText([Plain(SearchedInVain(answer.Coverage) + Separator + answer.Id)]),
        };

    private static IEnumerable<StyledRun> Notes(Answer answer) =>
        answer.Statements.SelectMany(statement => statement.Note?.Runs ?? []).Concat(PronounNote(answer));

    /// <summary>Whom a pronoun means, where the shown sentences settle it.</summary>
    private static IEnumerable<StyledRun> PronounNote(Answer answer) =>
        answer
            .Statements.Where(statement => statement.Form is StatementForm.SentenceMode or StatementForm.Reported)
            .SelectMany(statement => statement.Citations)
            .Select(evidence =>
                evidence.Quote?.Attribution
                    is {
                        Basis: AttributionBasis.Pronoun,
                        IsNamed: true,
                        Mention: { } mention,
                        Antecedent: { } antecedent
                    } said
                && answer.Evidence.Any(shown => shown.Article == evidence.Article && shown.Span.Contains(antecedent))
                    ? $"“{mention.Text}” = {said.Speaker}, from the sentence before. "
                    : null
            )
            .OfType<string>()
            .Distinct()
            .Take(1)
            .Select(Plain);

    private static IEnumerable<StyledRun> Sources(Answer answer) =>
        answer
            .Evidence.Select(evidence => evidence.Article.Article)
            .DistinctBy(article => article.Id)
            .Take(MostSources)
            .SelectMany((article, i) => Source(article).Prepend(i > 0 ? Plain("; ") : null))
            .OfType<StyledRun>();

    private static IEnumerable<StyledRun?> Source(Article article)
    {
        if (article is { Published: null, Url: null, Publisher: null })
        {
            return [Plain("Undated article, no public link: "), new StyledRun(article.Title, TextStyle.Italic)];
        }
        return
        [
            Plain(article.Publisher is { } publisher ? publisher + ", " : ""),
            Plain(article.Authors.Count > 0 ? string.Join(", ", article.Authors) + ": " : "author not stated: "),
            new StyledRun(article.Title, TextStyle.Italic),
            Plain(Separator + (article.Published?.ToDisplay() ?? "undated") + Separator),
            article.Url is { } url ? new StyledRun("open", Link: url) : Plain("no public link"),
        ];
    }

    private static string Searched(Coverage coverage) => $"{coverage.Articles} searched";

    private static string SearchedInVain(Coverage coverage)
    {
        var articles = coverage.Articles == 1 ? "1 article searched" : $"{coverage.Articles} articles searched";
        var days = (coverage.Earliest, coverage.Latest) switch
        {
            ({ } from, { } to) when from.Day == to.Day => ", " + from.ToDisplay(),
            ({ } from, { } to) => $", {from.ToDisplay()} to {to.ToDisplay()}",
            _ => coverage.Articles > 0 ? ", undated" : "",
        };
        var added = coverage.NewestAdded is { } newest
            ? Separator + "newest added " + new PublishedAt(DateOnly.FromDateTime(newest.UtcDateTime)).ToDisplay()
            : "";
        return articles + days + added;
    }

    private static StyledRun Plain(string text) => new(text);
}
