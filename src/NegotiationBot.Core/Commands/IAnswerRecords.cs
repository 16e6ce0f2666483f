using NegotiationBot.Core.Answers;
using NegotiationBot.Core.Questions;

namespace NegotiationBot.Core.Commands;

/// <summary>The record of every answer given: what was asked, what was shown, from where.</summary>
public interface IAnswerRecords
{
    Task AddAsync(Question question, Answer answer, CancellationToken cancellationToken);

    /// <summary>Null where no answer of that id is kept.</summary>
    Task<AnswerRecord?> FindAsync(AnswerId id, CancellationToken cancellationToken);
}
