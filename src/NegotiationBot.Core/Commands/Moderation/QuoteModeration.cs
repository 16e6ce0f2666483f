using NegotiationBot.Core.Answers;
using NegotiationBot.Core.Commands.Asking;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Replies;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Text;
using NegotiationBot.Core.Wording;
using static NegotiationBot.Core.Wording.PhrasedText;

namespace NegotiationBot.Core.Commands.Moderation;

/// <summary>What moderators do to a quote in their own community; it counts from the next answer on, and in the posts that stand.</summary>
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
        await DoneAsync(
            visit,
            quote.Key,
            new QuoteHidden(quote.Key, quote.Label),
            Say(Phrase.QuoteIsHidden, quote.Label),
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
            return Answer(Say(Phrase.WaitsForAdmins, label, correction));
        }
        return await DoneAsync(
            visit,
            quote,
            new QuoteRestored(quote, label),
            Say(Phrase.QuoteIsBack, label),
            cancellationToken
        );
    }

    public async Task<IReadOnlyList<Deed>> DisputeAsync(
        Visit visit,
        GivenOptions given,
        CancellationToken cancellationToken
    ) =>
        await FindAsync(visit, given, cancellationToken) is not { } quote ? NoSuchQuote
        : given.Text("reason") is not { Length: <= LongestReason } reason
            ? Answer(Say(Phrase.NeedsReason, LongestReason))
        : given.Link("link") is not { } link ? Answer(Say(Phrase.NeedsLink))
        : PersonalData.Contains(reason) ? Answer(Say(Phrase.NoContactData))
        : await DoneAsync(
            visit,
            quote.Key,
            new QuoteDisputed(quote.Key, quote.Label, reason, link),
            Say(Phrase.QuoteIsDisputed, quote.Label),
            cancellationToken
        );

    /// <summary>A proposal to the admins. Only somebody whom the same article names may be the right speaker.</summary>
    public async Task<IReadOnlyList<Deed>> CorrectAsync(
        Visit visit,
        GivenOptions given,
        CancellationToken cancellationToken
    ) =>
        await FindAsync(visit, given, cancellationToken) is not { } quote
            ? NoSuchQuote
            : FindSpeakers(quote, given.Text("speaker") ?? "", visit.Filter) switch
            {
                [] => Answer(Say(Phrase.SpeakerNotInArticle)),
                [var speaker] => await DoneAsync(
                    visit,
                    quote.Key,
                    new CorrectionProposed(quote.Key, quote.Label, quote.NamedSpeaker, speaker),
                    Say(Phrase.CorrectionIsProposed, quote.Label),
                    cancellationToken
                ),
                _ => Answer(Say(Phrase.SpeakerNameShared)),
            };

    /// <summary>It holds for the posts that stand here, too.</summary>
    private async Task<IReadOnlyList<Deed>> DoneAsync(
        Visit visit,
        QuoteKey quote,
        Act act,
        StyledText line,
        CancellationToken cancellationToken
    ) =>
        await log.DoneAsync(
            visit,
            visit.Community,
            act,
            line,
            await posts.ShowingAsync(visit, visit.Community, quote, cancellationToken),
            cancellationToken
        );

    private IReadOnlyList<string> FindSpeakers(QuoteOfAnswer quote, string written, RetrievalFilter filter) =>
        index.Find(quote.Key.Article) is { } article && filter.LetsThrough(article.Article)
            ? speakers.Find(article, written, filter)
            : [];

    private Task<QuoteOfAnswer?> FindAsync(Visit visit, GivenOptions given, CancellationToken cancellationToken) =>
        QuoteOfAnswer.FindAsync(records, visit, IdOf(given).Value, NumberOf(given), cancellationToken);

    private static AnswerId IdOf(GivenOptions given) => new((given.Text("id") ?? "").Trim().ToUpperInvariant());

    private static int NumberOf(GivenOptions given) => given.Number("number", 1, 10) ?? 1;

    private static IReadOnlyList<Deed> NoSuchQuote => Answer(Say(Phrase.NoSuchQuote));

    private static IReadOnlyList<Deed> Answer(StyledText line) => [new PostReply(Reply.Of(line))];
}
