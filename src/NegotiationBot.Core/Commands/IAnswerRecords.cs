using NegotiationBot.Core.Answers;
using NegotiationBot.Core.Questions;

namespace NegotiationBot.Core.Commands;

/// <summary>The record of every answer given: what was asked, what was shown, from where.</summary>
public interface IAnswerRecords
{
    /// <param name="shown">The reply as plain text, as it was given.</param>
    Task AddAsync(Question question, Answer answer, string shown, CancellationToken cancellationToken);

    /// <summary>Null where no answer of that id is kept.</summary>
    Task<AnswerRecord?> FindAsync(AnswerId id, CancellationToken cancellationToken);
}
