using NegotiationBot.Core.Answers;
using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Retrieval;

namespace NegotiationBot.Core.Commands;

/// <summary>The asking way through the house.</summary>
public sealed class AskCommand(CorpusIndex index)
{
    public Task<Answer> RunAsync(Question question, RetrievalFilter filter, CancellationToken cancellationToken) =>
        throw new NotImplementedException(index.ToString());
}
