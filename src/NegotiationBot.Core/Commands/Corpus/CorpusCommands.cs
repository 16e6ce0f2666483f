using NegotiationBot.Core.Answers;
using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands.Asking;
using NegotiationBot.Core.Commands.Moderation;
using NegotiationBot.Core.Commands.Table;
using NegotiationBot.Core.Ingestion;
using NegotiationBot.Core.Replies;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;
using NegotiationBot.Core.Wording;
using static NegotiationBot.Core.Wording.PhrasedText;

namespace NegotiationBot.Core.Commands.Corpus;

/// <summary><c>/corpus …</c>: what admins do to the corpus, for everybody. Whoever comes here may.</summary>
public sealed class CorpusCommands(
    CorpusIndex index,
    SpeakerRegistry registry,
    ICorpusKeeping keeping,
    ActLog log,
    ModerationDesk desk,
    CorrectionReview review,
    IAnswerRecords records,
    VeiledPosts posts
)
{
    private const int LongestCollection = 60;

    public async Task<IReadOnlyList<Deed>> RunAsync(
        Visit visit,
        CommandInvoked command,
        CancellationToken cancellationToken
    )
    {
        var given = new GivenOptions(command.Options);
        return command.Command switch
        {
            CommandNames.CorpusUndo => await desk.UndoAsync(
                visit,
                Houses.Corpus,
                Authority.Admin,
                given.Number("number") ?? 0,
                cancellationToken
            ),
            CommandNames.CorpusSuppress => await SuppressAsync(visit, given, cancellationToken),
            _ => [new PostReply(await RunAsync(visit, command.Command, given, cancellationToken))],
        };
    }

    private async Task<Reply> RunAsync(
        Visit visit,
        string command,
        GivenOptions given,
        CancellationToken cancellationToken
    ) =>
        command switch
        {
            CommandNames.CorpusAdd => Reply.Of(Say(Phrase.CorpusAddNeedsFile)),
            CommandNames.CorpusList => List(),
            CommandNames.CorpusShow => Find(given) is { } article ? Show(article) : Reply.Of(Say(Phrase.NoSuchArticle)),
            CommandNames.CorpusEdit => await EditAsync(visit, given, cancellationToken),
            CommandNames.CorpusRemove => await RemoveAsync(visit, given, cancellationToken),
            CommandNames.CorpusReview => await review.OpenAsync(cancellationToken),
            CommandNames.CorpusStatus => await StatusAsync(visit, cancellationToken),
            CommandNames.CorpusGive => await GiveAsync(visit, given, cancellationToken),
            CommandNames.CorpusLog => await desk.LogAsync(Houses.Corpus, cancellationToken),
            _ => Reply.Of(Say(Phrase.UnknownCommand)),
        };

    private Reply List()
    {
        var articles = index.Articles(RetrievalFilter.Everything);
        return articles.Count == 0
            ? Reply.Of(Say(Phrase.CorpusEmpty))
            : Reply.Of(Say(Phrase.CorpusListFirstLine, articles.Count), [.. articles.Select(Line)]) with
            {
                More = new ReplyButton(
                    Say(Phrase.More),
                    new ReplyAction(ReplyAction.More, CommandNames.CorpusList).ToString()
                ),
            };
    }

    private static JoinedText Line(IndexedArticle indexed)
    {
        var article = indexed.Article;
        return new JoinedText(
            Say(Phrase.Strong, ArticleHandle.Of(article.Id)),
            " · ",
            article.Published is { } published ? new DayText(published.Day) : Say(Phrase.Undated),
            $" · {article.Collection} · ",
            new StyledText([new StyledRun(article.Title, TextStyle.Italic, article.Url)])
        );
    }

    /// <summary>What is known of an article, and none of its words.</summary>
    private static Reply Show(IndexedArticle indexed) =>
        Reply.Of(
            new JoinedText(Say(Phrase.Strong, ArticleHandle.Of(indexed.Article.Id)), " ", indexed.Article.Title),
            [.. ArticleLines.Of(indexed.Article), Say(Phrase.ArticleQuotes, ArticleLines.Counted(indexed.Quotes))]
        );

    private async Task<Reply> EditAsync(Visit visit, GivenOptions given, CancellationToken cancellationToken)
    {
        if (Find(given) is not { } article)
        {
            return Reply.Of(Say(Phrase.NoSuchArticle));
        }
        if (given.Text("value") is not { } value || ArticleField.Change(given.Text("field"), value) is not { } change)
        {
            return Reply.Of(Say(Phrase.CannotEditSo));
        }
        await keeping.EditAsync(new ArticleEdit(article.Article.Id, change), cancellationToken);
        await log.AddAsync(
            visit,
            Houses.Corpus,
            new ArticleChanged("edited", article.Article.Title),
            cancellationToken
        );
        return index.Find(article.Article.Id) is { } edited ? Show(edited) : Reply.Of(Say(Phrase.NoSuchArticle));
    }

    private async Task<Reply> RemoveAsync(Visit visit, GivenOptions given, CancellationToken cancellationToken)
    {
        if (Find(given) is not { } article || !await keeping.RemoveAsync(article.Article.Id, cancellationToken))
        {
            return Reply.Of(Say(Phrase.NoSuchArticle));
        }
        await log.AddAsync(
            visit,
            Houses.Corpus,
            new ArticleChanged("removed", article.Article.Title),
            cancellationToken
        );
        return Reply.Of(Say(Phrase.ArticleRemoved, article.Article.Title));
    }

    private async Task<Reply> StatusAsync(Visit visit, CancellationToken cancellationToken)
    {
        var articles = index.Articles(RetrievalFilter.Everything);
        var counts = await records.CountAsync(null, visit.Now - TimeSpan.FromDays(7), cancellationToken);
        return Reply.Of(
            Say(Phrase.StatusFirstLine, articles.Count, articles.Sum(article => article.Quotes.Count)),
            Say(
                Phrase.StatusQuestions,
                counts.GetValueOrDefault(AnswerOutcome.Answered),
                counts.GetValueOrDefault(AnswerOutcome.NotInCorpus),
                counts.GetValueOrDefault(AnswerOutcome.Declined)
            ),
            Say(
                Phrase.StatusCollections,
                string.Join(
                    ", ",
                    articles.CountBy(article => article.Article.Collection).Select(c => $"{c.Key} {c.Value}")
                )
            )
        );
    }

    /// <summary>It holds for the posts that stand, too.</summary>
    private async Task<IReadOnlyList<Deed>> SuppressAsync(
        Visit visit,
        GivenOptions given,
        CancellationToken cancellationToken
    )
    {
        if (given.Text("name") is not { } name || Suppressions.NamesOf(name, registry, visit.Today) is not { } names)
        {
            return [new PostReply(Reply.Of(Say(Phrase.SuppressNeedsName)))];
        }
        if (given.Text("until") is not null && !(given.Day("until") >= visit.Today))
        {
            return [new PostReply(Reply.Of(Say(Phrase.NeedsDay)))];
        }
        return await log.DoneAsync(
            visit,
            Houses.Corpus,
            new PersonSuppressed(names, given.Day("until"), given.Text("reason")),
            Say(Phrase.Suppressed),
            await posts.NamingAsync(visit, names, cancellationToken),
            cancellationToken
        );
    }

    private async Task<Reply> GiveAsync(Visit visit, GivenOptions given, CancellationToken cancellationToken)
    {
        var collections = (given.Text("collections") ?? "")
            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(collection => collection.Length <= LongestCollection)
            .ToList();
        var toServer = given.Is("to", "server");
        if (collections.Count == 0)
        {
            return Reply.Of(Say(Phrase.NeedsOption, "collections", Say(Phrase.OptionCollections)));
        }
        return await log.DoneAsync(
            visit,
            new CollectionsGiven(toServer ? null : visit.Place.Channel, collections),
            Say(toServer ? Phrase.GivenToServer : Phrase.GivenToChannel, string.Join(", ", collections)),
            cancellationToken
        );
    }

    /// <summary>By its handle, or by its whole id.</summary>
    private IndexedArticle? Find(GivenOptions given) =>
        given.Text("id") is { } id
            ? index
                .Articles(RetrievalFilter.Everything)
                .FirstOrDefault(article =>
                    article.Article.Id.Value == id
                    || ArticleHandle.Of(article.Article.Id).Equals(id, StringComparison.OrdinalIgnoreCase)
                )
            : null;
}
