using System.Globalization;
using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands.Asking;
using NegotiationBot.Core.Commands.Moderation;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Replies;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;
using NegotiationBot.Core.Wording;
using static NegotiationBot.Core.Wording.PhrasedText;

namespace NegotiationBot.Core.Commands.Corpus;

/// <summary>
/// Settles what moderators propose. An accepted correction holds for everybody, and reaches every place where the quote was posted under the other name.
/// </summary>
public sealed class CorrectionReview(
    IActs acts,
    ActLog log,
    ICorpusKeeping keeping,
    CorpusIndex index,
    SpeakerRegistry registry,
    IAnswerRecords records,
    IPosts posts
)
{
    public const string Accept = "accept";
    public const string Reject = "reject";

    /// <summary>The oldest open proposal, with what it is about.</summary>
    public async Task<Reply> OpenAsync(CancellationToken cancellationToken)
    {
        var open = await acts.ReadOpenCorrectionsAsync(cancellationToken);
        if (open is not [{ Act: CorrectionProposed proposed } oldest, ..])
        {
            return Reply.Of(Say(Phrase.NothingToReview));
        }
        var blocks = new List<ReplyBlock> { new LineBlock(Say(Phrase.ProposedSpeaker, proposed.From, proposed.To)) };
        if (Find(proposed.Quote) is var (article, quote))
        {
            blocks.Add(new QuotedBlock(quote.Sentence.Cover(quote.Span).Of(article.Text).ReplaceLineEndings(" ")));
            blocks.Add(
                new LineBlock(
                    new StyledText([new StyledRun(article.Article.Title, TextStyle.Italic, article.Article.Url)])
                )
            );
        }
        return new Reply(
            Say(Phrase.ReviewFirstLine, open.Count, proposed.Label, oldest.Community.ToString()),
            blocks,
            Footer: null,
            [
                new ReplyButton(Say(Phrase.AcceptCorrection), Action(Accept, oldest), ButtonStyle.Main),
                new ReplyButton(Say(Phrase.RejectCorrection), Action(Reject, oldest)),
            ]
        );
    }

    public async Task<IReadOnlyList<Deed>> SettleAsync(
        Visit visit,
        ReplyAction action,
        CancellationToken cancellationToken
    )
    {
        var open = await acts.ReadOpenCorrectionsAsync(cancellationToken);
        var logged = open.FirstOrDefault(act =>
            Number(act.Number) == action.About && act.Community.ToString() == action.Detail
        );
        if (logged is not { Act: CorrectionProposed proposed })
        {
            return [new PostReply(Reply.Of(Say(Phrase.SettledAlready)))];
        }
        var isAccepted = action.Verb is Accept;
        // The posts to renew are found before the quote changes its speaker.
        var renewed = isAccepted ? await RenewalsAsync(visit, proposed, cancellationToken) : [];
        if (isAccepted)
        {
            var known = registry.Find(proposed.To, visit.Today);
            await keeping.CorrectAsync(
                proposed.Quote,
                known.Count == 1 ? known[0].Name : proposed.To,
                cancellationToken
            );
            await log.AddAsync(
                visit,
                Houses.Corpus,
                new ArticleChanged("corrected", $"{proposed.Label}: {proposed.From} → {proposed.To}"),
                cancellationToken
            );
        }
        await log.AddAsync(
            visit,
            logged.Community,
            new CorrectionSettled(logged.Number, isAccepted),
            cancellationToken
        );
        return
        [
            .. renewed,
            new PostReply(
                Reply.Of(isAccepted ? Say(Phrase.CorrectionAccepted, renewed.Count) : Say(Phrase.CorrectionRejected))
            ),
        ];
    }

    /// <summary>One for each post that shows the quote, wherever it stands.</summary>
    private async Task<IReadOnlyList<Deed>> RenewalsAsync(
        Visit visit,
        CorrectionProposed proposed,
        CancellationToken cancellationToken
    )
    {
        var deeds = new List<Deed>();
        foreach (var answer in await records.FindShowingAsync(proposed.Quote, cancellationToken))
        {
            foreach (var post in await posts.FindCarryingAsync(answer.Value, cancellationToken))
            {
                deeds.Add(
                    new Renew(
                        new PostOutdated(
                            $"o:{post.Message.Place.Channel}:{post.Message.Id}:{visit.Event.Key}",
                            post.Message.Place,
                            visit.Now,
                            post.Message.Id,
                            answer.Value,
                            proposed.From,
                            proposed.To
                        )
                    )
                );
            }
        }
        return deeds;
    }

    private (IndexedArticle Article, Quote Quote)? Find(QuoteKey key) =>
        index.Find(key.Article) is { } article
        && article.Quotes.FirstOrDefault(quote => QuoteKey.Of(key.Article, article.Text, quote) == key) is { } quote
            ? (article, quote)
            : null;

    private static string Action(string verb, LoggedAct act) =>
        new ReplyAction(verb, Number(act.Number), act.Community.ToString()).ToString();

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
