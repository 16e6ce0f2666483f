using System.Globalization;
using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands.Asking;
using NegotiationBot.Core.Commands.Moderation;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Replies;
using NegotiationBot.Core.Retrieval;
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
    SpeakersOfArticle speakers,
    IAnswerRecords records,
    PostsToRenew posts
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
        var blocks = new List<ReplyBlock>
        {
            new LineBlock(Say(Phrase.ProposedSpeaker, ActWords.Named(proposed.From), proposed.To)),
        };
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
        var settled = new CorrectionSettled(logged.Number, IsAccepted: action.Verb is Accept);
        if (!settled.IsAccepted)
        {
            return Settled(
                await RejectAsync(visit, logged, proposed, settled, cancellationToken),
                Say(Phrase.CorrectionRejected)
            );
        }
        // What was proposed when less was asked of a name is not taken over.
        if (FindSpeaker(proposed) is not { } speaker)
        {
            return [new PostReply(Reply.Of(Say(Phrase.SpeakerNotInArticle)))];
        }
        var renewed = await AcceptAsync(visit, logged, proposed with { To = speaker }, settled, cancellationToken);
        return Settled(renewed, Say(Phrase.CorrectionAccepted, renewed.Count));
    }

    private static IReadOnlyList<Deed> Settled(IReadOnlyList<InboxItem> renewed, PhrasedText line) =>
        [.. renewed.Select(item => new Renew(item)), new PostReply(Reply.Of(line))];

    /// <summary>The quote is shown again where the correction was proposed, in the posts that stand there too.</summary>
    private async Task<IReadOnlyList<InboxItem>> RejectAsync(
        Visit visit,
        LoggedAct logged,
        CorrectionProposed proposed,
        CorrectionSettled settled,
        CancellationToken cancellationToken
    )
    {
        var rejected = await log.AddAsync(
            visit,
            [(logged.Community, settled)],
            await posts.ShowingAsync(visit, logged.Community, proposed.Quote, cancellationToken),
            cancellationToken
        );
        return rejected.Outdated;
    }

    private async Task<IReadOnlyList<InboxItem>> AcceptAsync(
        Visit visit,
        LoggedAct logged,
        CorrectionProposed proposed,
        CorrectionSettled settled,
        CancellationToken cancellationToken
    )
    {
        var answers = await records.FindShowingAsync(proposed.Quote, cancellationToken);
        await keeping.CorrectAsync(proposed.Quote, proposed.To, cancellationToken);
        var corrected = new QuoteCorrected(
            proposed.Quote,
            proposed.Label,
            proposed.From,
            proposed.To,
            logged.Community,
            logged.Number,
            answers
        );
        var accepted = await log.AddAsync(
            visit,
            [(Houses.Corpus, corrected), (logged.Community, settled)],
            await posts.CorrectedAsync(visit, answers, proposed.From, proposed.To, cancellationToken),
            cancellationToken
        );
        return accepted.Outdated;
    }

    private string? FindSpeaker(CorrectionProposed proposed) =>
        index.Find(proposed.Quote.Article) is { } article
        && speakers.Find(article, proposed.To, RetrievalFilter.Everything) is [var speaker]
            ? speaker
            : null;

    private (IndexedArticle Article, Quote Quote)? Find(QuoteKey key) =>
        index.Find(key.Article) is { } article
        && article.Quotes.FirstOrDefault(quote => QuoteKey.Of(key.Article, article.Text, quote) == key) is { } quote
            ? (article, quote)
            : null;

    private static string Action(string verb, LoggedAct act) =>
        new ReplyAction(verb, Number(act.Number), act.Community.ToString()).ToString();

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
