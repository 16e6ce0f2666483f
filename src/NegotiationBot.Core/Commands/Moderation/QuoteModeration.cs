using NegotiationBot.Core.Commands.Asking;
using NegotiationBot.Core.Replies;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Text;
using NegotiationBot.Core.Wording;
using static NegotiationBot.Core.Wording.PhrasedText;

namespace NegotiationBot.Core.Commands.Moderation;

/// <summary>What moderators do to a quote in their own community; it counts from the next answer on.</summary>
public sealed class QuoteModeration(ActLog log, IAnswerRecords records, CorpusIndex index, SpeakersOfArticle speakers)
{
    private const int LongestReason = 200;

    public Task<Reply> HideAsync(Visit visit, GivenOptions given, CancellationToken cancellationToken) =>
        WithQuoteAsync(visit, given, quote => HideAsync(visit, quote, cancellationToken), cancellationToken);

    public Task<Reply> HideAsync(Visit visit, QuoteOfAnswer quote, CancellationToken cancellationToken) =>
        log.DoneAsync(
            visit,
            new QuoteHidden(quote.Key, quote.Label),
            Say(Phrase.QuoteIsHidden, quote.Label),
            cancellationToken
        );

    public Task<Reply> RestoreAsync(Visit visit, GivenOptions given, CancellationToken cancellationToken) =>
        WithQuoteAsync(
            visit,
            given,
            quote =>
                visit.Rules.OpenCorrectionOf(quote.Key) is { } correction
                    ? Line(Say(Phrase.WaitsForAdmins, quote.Label, correction))
                    : log.DoneAsync(
                        visit,
                        new QuoteRestored(quote.Key, quote.Label),
                        Say(Phrase.QuoteIsBack, quote.Label),
                        cancellationToken
                    ),
            cancellationToken
        );

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
    )
    {
        var quote = await QuoteOfAnswer.FindAsync(
            records,
            visit,
            given.Text("id") ?? "",
            given.Number("number", 1, 10) ?? 1,
            cancellationToken
        );
        return quote is null ? Reply.Of(Say(Phrase.NoSuchQuote)) : await act(quote);
    }

    private static Task<Reply> Line(StyledText line) => Task.FromResult(Reply.Of(line));
}
