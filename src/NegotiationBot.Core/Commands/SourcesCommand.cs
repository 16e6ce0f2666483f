using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Replies;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Commands;

/// <summary><c>/sources</c>: the articles that this asker is answered from, the latest first.</summary>
public sealed class SourcesCommand(CorpusIndex index)
{
    private const int Listed = 30;

    public Reply Run(RetrievalFilter filter)
    {
        var all = index.Coverage(filter).Articles;
        var more = all - Listed;
        return new Reply(
            StyledText.Of(all == 1 ? "I answer from 1 article." : $"I answer from {all} articles."),
            [
                .. index.Articles(filter, Listed).Select(indexed => Line(indexed.Article)),
                .. more > 0 ? [new LineBlock(StyledText.Of($"… and {more} more."))] : Array.Empty<ReplyBlock>(),
            ],
            Footer: null,
            Suggestions: []
        );
    }

    private static LineBlock Line(Article article)
    {
        var source = article.Publisher ?? "publisher not stated";
        var day = article.Published?.ToDisplay() ?? "undated";
        return new LineBlock(
            new StyledText([
                new StyledRun($"{day} · {source} · "),
                new StyledRun(article.Title, TextStyle.Italic, article.Url),
            ])
        );
    }
}
