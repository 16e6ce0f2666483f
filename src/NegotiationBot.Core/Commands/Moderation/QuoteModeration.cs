using NegotiationBot.Core.Answers;
using NegotiationBot.Core.Commands.Asking;
using NegotiationBot.Core.Replies;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Text;
using NegotiationBot.Core.Wording;
using static NegotiationBot.Core.Wording.PhrasedText;

namespace NegotiationBot.Core.Commands.Moderation;

/// <summary>What moderators do to a quote in their own community; it counts from the next answer on, and what they hide goes from the posts that stand.</summary>
public sealed class QuoteModeration(
    ActLog log,
    IAnswerRecords records,
    PostsToRenew posts,
    CorpusIndex index,
    SpeakersOfArticle speakers
)
{
    private const int LongestReason = 200;

    public async Task<IReadOnlyList<Deed>> HideAsync(
        Visit visit,
        GivenOptions given,
        CancellationToken cancellationToken
    ) =>
        await FindAsync(visit, given, cancellationToken) is { } quote
            ? await HideAsync(visit, quote, cancellationToken)
            : NoSuchQuote;

    public async Task<IReadOnlyList<Deed>> HideAsync(
        Visit visit,
        QuoteOfAnswer quote,
        CancellationToken cancellationToken
    ) =>
        await log.DoneAsync(
            visit,
            visit.Community,
            new QuoteHidden(quote.Key, quote.Label),
            Say(Phrase.QuoteIsHidden, quote.Label),
            await posts.ShowingAsync(visit, quote.Key, cancellationToken),
            cancellationToken
        );

    /// <summary>What is hidden now is known by the log, whether its answer is still on record or not.</summary>
    public async Task<IReadOnlyList<Deed>> RestoreAsync(
        Visit visit,
        GivenOptions given,
        CancellationToken cancellationToken
    )
    {
        var label = QuoteOfAnswer.LabelOf(IdOf(given), NumberOf(given));
        if (
            (visit.Rules.FindWithheld(label) ?? (await FindAsync(visit, given, cancellationToken))?.Key)
            is not { } quote
        )
        {
            return NoSuchQuote;
        }
        if (visit.Rules.OpenCorrectionOf(quote) is { } correction)
        {
            return [new PostReply(Reply.Of(Say(Phrase.WaitsForAdmins, label, correction)))];
        }
        return await log.DoneAsync(
            visit,
            visit.Community,
            new QuoteRestored(quote, label),
            Say(Phrase.QuoteIsBack, label),
            await posts.ShowingAsync(visit, quote, cancellationToken),
            cancellationToken
        );
    }

    public Task<Reply> DisputeAsync(Visit visit, GivenOptions given, CancellationToken cancellationToken) =>
        WithQuoteAsync(
            visit,
            given,
            quote =>
                given.Text("reason") is not { Length: <= LongestReason } reason
                    ? Line(Say(Phrase.NeedsReason, LongestReason))
                : given.Link("link") is not { } link ? Line(Say(Phrase.NeedsLink))
                : PersonalData.Contains(reason) ? Line(Say(Phrase.NoContactData))
                : log.DoneAsync(
                    visit,
                    new QuoteDisputed(quote.Key, quote.Label, reason, link),
                    Say(Phrase.QuoteIsDisputed, quote.Label),
                    cancellationToken
                ),
            cancellationToken
        );

    /// <summary>A proposal to the admins. Only somebody whom the same article names may be the right speaker.</summary>
    public Task<Reply> CorrectAsync(Visit visit, GivenOptions given, CancellationToken cancellationToken) =>
        WithQuoteAsync(
            visit,
            given,
            quote =>
                FindSpeakers(quote, given.Text("speaker") ?? "", visit.Filter) switch
                {
                    [] => Line(Say(Phrase.SpeakerNotInArticle)),
                    [var speaker] => log.DoneAsync(
                        visit,
                        new CorrectionProposed(quote.Key, quote.Label, quote.NamedSpeaker, speaker),
                        Say(Phrase.CorrectionIsProposed, quote.Label),
                        cancellationToken
                    ),
                    _ => Line(Say(Phrase.SpeakerNameShared)),
                },
            cancellationToken
        );

    private IReadOnlyList<string> FindSpeakers(QuoteOfAnswer quote, string written, RetrievalFilter filter) =>
        index.Find(quote.Key.Article) is { } article && filter.LetsThrough(article.Article)
            ? speakers.Find(article, written, filter)
            : [];

    private async Task<Reply> WithQuoteAsync(
        Visit visit,
        GivenOptions given,
        Func<QuoteOfAnswer, Task<Reply>> act,
        CancellationToken cancellationToken
    ) =>
        await FindAsync(visit, given, cancellationToken) is { } quote
            ? await act(quote)
            : Reply.Of(Say(Phrase.NoSuchQuote));

    private Task<QuoteOfAnswer?> FindAsync(Visit visit, GivenOptions given, CancellationToken cancellationToken) =>
        QuoteOfAnswer.FindAsync(records, visit, IdOf(given).Value, NumberOf(given), cancellationToken);

    private static AnswerId IdOf(GivenOptions given) => new((given.Text("id") ?? "").Trim().ToUpperInvariant());

    private static int NumberOf(GivenOptions given) => given.Number("number", 1, 10) ?? 1;

    private static IReadOnlyList<Deed> NoSuchQuote => [new PostReply(Reply.Of(Say(Phrase.NoSuchQuote)))];

    private static Task<Reply> Line(StyledText line) => Task.FromResult(Reply.Of(line));
}
