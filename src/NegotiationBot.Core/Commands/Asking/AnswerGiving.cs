using NegotiationBot.Core.Answers;
using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands.Moderation;
using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Replies;

namespace NegotiationBot.Core.Commands.Asking;

/// <summary>The last steps of every answer in a chat: what the channel may still be shown of it, how it looks, its record.</summary>
public sealed class AnswerGiving(QuotationBudget budget, AnswerFace face, IAnswerRecords records)
{
    /// <summary>Records the answer as it is given.</summary>
    /// <param name="instead">What is shown in its place; null where the answer itself is.</param>
    public async Task<GivenAnswer> GiveAsync(
        Visit visit,
        Question question,
        Answer answer,
        AnswerOrigin origin,
        CancellationToken cancellationToken,
        Reply? instead = null
    )
    {
        var affordable = instead is null
            ? await budget.SpendAsync(answer, visit.Place, visit.Now, cancellationToken)
            : answer with
            {
                Statements = [],
            };
        var reply =
            instead
            ?? (origin.KeepsQuestion ? face.Compose(affordable, visit) : face.ComposeForOnce(affordable, visit));
        var shown = PlainTextReplyRenderer.Render(reply.Into(visit.Language));
        await records.AddAsync(question, affordable, shown, origin, cancellationToken);
        return new GivenAnswer(affordable, reply);
    }

    /// <summary>An answer for a post that stands, which is brought up to date while nobody visits.</summary>
    public async Task<GivenAnswer> RenewAsync(
        Answer answer,
        ChatPlace place,
        HouseRules rules,
        PlatformCapabilities can,
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        var affordable = await budget.SpendAsync(answer, place, now, cancellationToken);
        return new GivenAnswer(affordable, face.Compose(affordable, rules, place.Community, can));
    }

    /// <summary>Shows an answer again, which is on record already.</summary>
    public async Task<Reply> ShowAsync(
        Visit visit,
        Answer answer,
        bool isUncovered,
        CancellationToken cancellationToken
    ) => face.Compose(await budget.SpendAsync(answer, visit.Place, visit.Now, cancellationToken), visit, isUncovered);
}
