using NegotiationBot.Core.Answers;
using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands;
using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Quotes;

namespace NegotiationBot.Core.Tests.Answers;

internal sealed class RecordsInMemory : IAnswerRecords
{
    private readonly Dictionary<AnswerId, AnswerRecord> _records = [];

    public IReadOnlyDictionary<AnswerId, AnswerRecord> All => _records;

    public Task AddAsync(
        Question question,
        Answer answer,
        string shown,
        AnswerOrigin? origin,
        CancellationToken cancellationToken
    )
    {
        _records[answer.Id] = new AnswerRecord(
            answer.Id,
            question.AskedAt,
            question.Text,
            answer.Outcome,
            answer.Reason,
            answer.Confidence,
            shown,
            [],
            origin
        );
        return Task.CompletedTask;
    }

    public Task RenewAsync(Answer answer, string shown, AnswerOrigin origin, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    public Task<AnswerRecord?> FindAsync(AnswerId id, CancellationToken cancellationToken) =>
        Task.FromResult(_records.GetValueOrDefault(id));

    public Task<IReadOnlyList<ConversationTurn>> ReadTurnsAsync(
        string conversation,
        AnswerId? before,
        int most,
        CancellationToken cancellationToken
    ) => Task.FromResult<IReadOnlyList<ConversationTurn>>([]);

    public Task<AnswerId?> FindLatestAsync(AnswerOrigin origin, CancellationToken cancellationToken) =>
        Task.FromResult<AnswerId?>(null);

    public Task EmptyAsync(CommunityId community, AnswerId id, CancellationToken cancellationToken)
    {
        _records.Remove(id);
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<AnswerId>> FindShowingAsync(QuoteKey quote, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<AnswerId>>([]);

    public Task<IReadOnlyList<AnswerId>> FindNamingAsync(
        Func<string, bool> names,
        CancellationToken cancellationToken
    ) => Task.FromResult<IReadOnlyList<AnswerId>>([]);

    public Task<IReadOnlyDictionary<AnswerOutcome, int>> CountAsync(
        CommunityId? community,
        DateTimeOffset since,
        CancellationToken cancellationToken
    ) => Task.FromResult<IReadOnlyDictionary<AnswerOutcome, int>>(new Dictionary<AnswerOutcome, int>());
}
