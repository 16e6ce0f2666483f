using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Answers;

/// <summary>Who wrote an article, when and by whom it was published: what its metadata says, and nothing else.</summary>
internal static class AboutArticleComposer
{
    public static PartAnswer Compose(Findings found)
    {
        if (found.Meant is not { } article)
        {
            return Refusals.Decline(Reasons.WhichArticle, Frames.WhichArticle);
        }
        var (authors, publisher, published) = (
            article.Article.Authors,
            article.Article.Publisher,
            article.Article.Published
        );
        return found.Part.AskedFor switch
        {
            AskedFor.Person when authors.Count > 0 => Tell(
                article,
                string.Join(", ", authors),
                Frames.WrittenBy(authors)
            ),
            AskedFor.Time when published is { } known => Tell(
                article,
                known.ToDisplay(),
                Frames.PublishedOn(known.Day)
            ),
            AskedFor.Anything when publisher is not null => Tell(article, publisher, Frames.PublishedBy(publisher)),
            _ => new PartAnswer(
                AnswerOutcome.NotInCorpus,
                Reasons.ArticleDoesNotSay,
                Frames.ArticleDoesNotSay,
                [],
                Confidence.ArticleDoesNotSay
            ),
        };
    }

    private static PartAnswer Tell(IndexedArticle article, string fact, StyledText headline) =>
        new(
            AnswerOutcome.Answered,
            "about-article",
            headline,
            [new Statement(StatementForm.ArticleFact, null, [Evidence.OfArticle(article, fact)])],
            Confidence.ArticleSays
        );
}
