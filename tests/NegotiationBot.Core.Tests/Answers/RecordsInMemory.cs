using NegotiationBot.Core.Answers;
using NegotiationBot.Core.Commands;
using NegotiationBot.Core.Questions;

namespace NegotiationBot.Core.Tests.Answers;

internal sealed class RecordsInMemory : IAnswerRecords
{
    private readonly Dictionary<AnswerId, AnswerRecord> _records = [];

    public IReadOnlyDictionary<AnswerId, AnswerRecord> All => _records;

    public Task AddAsync(Question question, Answer answer, string shown, CancellationToken cancellationToken)
    {
        _records.Add(
            answer.Id,
            new AnswerRecord(
                answer.Id,
                question.AskedAt,
                question.Text,
                answer.Outcome,
                answer.Reason,
                answer.Confidence,
                shown,
                []
            )
        );
        return Task.CompletedTask;
    }

    public Task<AnswerRecord?> FindAsync(AnswerId id, CancellationToken cancellationToken) =>
        Task.FromResult(_records.GetValueOrDefault(id));
}
