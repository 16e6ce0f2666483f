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
    public async Task<GivenAnswer> GiveAsync(
        Visit visit,
        Question question,
        Answer answer,
        AnswerOrigin origin,
        CancellationToken cancellationToken
    )
    {
        var affordable = await budget.SpendAsync(answer, visit.Place, visit.Now, cancellationToken);
        var reply = origin.KeepsQuestion ? face.Compose(affordable, visit) : face.ComposeForOnce(affordable, visit);
        return await RecordAsync(visit, question, new GivenAnswer(affordable, reply), origin, cancellationToken);
    }

    /// <summary>Records what is given as it is; of the channel's share of the articles it takes nothing.</summary>
    public async Task<GivenAnswer> RecordAsync(
        Visit visit,
        Question question,
        GivenAnswer given,
        AnswerOrigin origin,
        CancellationToken cancellationToken
    )
    {
        var shown = PlainTextReplyRenderer.Render(given.Reply.Into(visit.Language));
        await records.AddAsync(question, given.Answer, shown, origin, cancellationToken);
        return given;
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
