using NegotiationBot.Core.Answers;
using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands.Asking;
using NegotiationBot.Core.Commands.Checking;
using NegotiationBot.Core.Commands.Moderation;
using NegotiationBot.Core.Commands.Table;
using NegotiationBot.Core.Ingestion;
using NegotiationBot.Core.Quotes;
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
    PostsToRenew posts,
    Suppressions suppressions
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
                given.Number("number") ?? 0,
                cancellationToken
            ),
            CommandNames.CorpusSuppress => await SuppressAsync(visit, given, cancellationToken),
            CommandNames.CorpusLift => await LiftAsync(visit, given, cancellationToken),
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
            CommandNames.CorpusShow => Find(given) is { } article ? Show(article) : Refusal(given),
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
            return Refusal(given);
        }
        if (given.Text("value") is not { } value || ArticleField.Change(given.Text("field"), value) is not { } change)
        {
            return Reply.Of(Say(Phrase.CannotEditSo));
        }
        await LogAsync(visit, "edited", article, cancellationToken);
        await keeping.EditAsync(new ArticleEdit(article.Article.Id, change), cancellationToken);
        return index.Find(article.Article.Id) is { } edited ? Show(edited) : Reply.Of(Say(Phrase.NoSuchArticle));
    }

    private async Task<Reply> RemoveAsync(Visit visit, GivenOptions given, CancellationToken cancellationToken)
    {
        if (Find(given) is not { } article)
        {
            return Refusal(given);
        }
        await LogAsync(visit, "removed", article, cancellationToken);
        await keeping.RemoveAsync(article.Article.Id, cancellationToken);
        return Reply.Of(Say(Phrase.ArticleRemoved, article.Article.Title));
    }

    /// <summary>Before it is done: whoever repeats it after a crash may not find the article any more, and the same event is logged once.</summary>
    private Task<LoggedAct> LogAsync(
        Visit visit,
        string change,
        IndexedArticle article,
        CancellationToken cancellationToken
    ) => log.AddAsync(visit, Houses.Corpus, new ArticleChanged(change, article.Article.Title), cancellationToken);

    private async Task<Reply> StatusAsync(Visit visit, CancellationToken cancellationToken)
    {
        var counts = await records.CountAsync(null, visit.Now - TimeSpan.FromDays(7), cancellationToken);
        return Reply.Of(
            Say(
                Phrase.StatusFirstLine,
                index.Coverage(RetrievalFilter.Everything).Articles,
                index.Quotes(RetrievalFilter.Everything)
            ),
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
                    index.Collections(RetrievalFilter.Everything).Select(held => $"{held.Name} {held.Articles}")
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

    /// <summary>One quote, for everybody. Its words are stored nowhere but in the article.</summary>
    private async Task<IReadOnlyList<Deed>> LiftAsync(
        Visit visit,
        GivenOptions given,
        CancellationToken cancellationToken
    )
    {
        if (Find(given) is not { } article)
        {
            return [new PostReply(Refusal(given))];
        }
        var words = CheckedWord.In(given.Text("words") ?? "", 0);
        List<QuoteKey> meant =
        [
            .. article
                .Quotes.Where(quote =>
                    words.Count >= ClaimedWords.Fewest
                    && WordAlignment.Of(words, CheckedWord.In(article.In(quote.Span), quote.Span.Start)).Changes == 0
                    && Veil.None.NamesChildOf(article, quote.Whole)
                )
                .Select(quote => QuoteKey.Of(article.Article.Id, article.Text, quote))
                .Distinct(),
        ];
        if (meant is [var shown] && (await suppressions.OnAsync(visit.Now, cancellationToken)).Lifted.Contains(shown))
        {
            return [new PostReply(Reply.Of(Say(Phrase.ChildQuoteIsShown)))];
        }
        return meant is [var quote]
            ? await log.DoneAsync(
                visit,
                Houses.Corpus,
                new ChildQuoteLifted(quote, ArticleHandle.Of(article.Article.Id)),
                Say(Phrase.ChildQuoteIsLifted),
                [],
                cancellationToken
            )
            : [new PostReply(Reply.Of(Say(Phrase.NoSuchChildQuote)))];
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

    /// <summary>By its whole id, or by its handle where no other article has the same.</summary>
    private IndexedArticle? Find(GivenOptions given) => Named(given) is [var id] ? index.Find(id) : null;

    private List<ArticleId> Named(GivenOptions given)
    {
        var id = given.Text("id");
        var ids = index.Ids(RetrievalFilter.Everything).ToList();
        var whole = ids.FindAll(article => article.Value == id);
        return whole.Count > 0
            ? whole
            : ids.FindAll(article => ArticleHandle.Of(article).Equals(id, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Says why <see cref="Find"/> has found none.</summary>
    private Reply Refusal(GivenOptions given) =>
        Named(given) is { Count: > 1 } several
            ? Reply.Of(Say(Phrase.SeveralArticles), [.. several.Select(id => StyledText.Of(id.Value))])
            : Reply.Of(Say(Phrase.NoSuchArticle));
}
