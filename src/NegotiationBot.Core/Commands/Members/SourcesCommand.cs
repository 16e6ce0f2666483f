using NegotiationBot.Core.Commands.Table;
using NegotiationBot.Core.Replies;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Text;
using NegotiationBot.Core.Wording;
using static NegotiationBot.Core.Wording.PhrasedText;

namespace NegotiationBot.Core.Commands.Members;

/// <summary><c>/sources</c>: the articles that this asker is answered from, the latest first.</summary>
public sealed class SourcesCommand(CorpusIndex index)
{
    private const int Listed = 30;

    public Reply Run(RetrievalFilter filter)
    {
        var all = index.Coverage(filter).Articles;
        var more = all - Listed;
        return Reply.Of(
            all == 1 ? Say(Phrase.AnswersFromOne) : Say(Phrase.AnswersFrom, all),
            [
                .. index.Articles(filter, Listed).Select(Line),
                .. more > 0 ? [Say(Phrase.AndMore, more)] : Array.Empty<StyledText>(),
            ]
        ) with
        {
            More = new ReplyButton(
                Say(Phrase.More),
                new ReplyAction(ReplyAction.More, CommandNames.Sources).ToString()
            ),
        };
    }

    private static JoinedText Line(IndexedArticle indexed)
    {
        var article = indexed.Article;
        // No line of ours names a child.
        var title = ChildrenNamed.Of(indexed).AreInTitle(article.Title) ? "…" : article.Title;
        return new JoinedText(
            article.Published is { } published ? new DayText(published.Day) : Say(Phrase.Undated),
            " · ",
            article.Publisher ?? (StyledText)Say(Phrase.PublisherNotStated),
            " · ",
            new StyledText([new StyledRun(title, TextStyle.Italic, article.Url)])
        );
    }
}
