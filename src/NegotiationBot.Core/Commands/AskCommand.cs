using NegotiationBot.Core.Answers;
using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Replies;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Commands;

/// <summary>The asking way through the house.</summary>
public sealed class AskCommand(CorpusIndex index, SpeakerRegistry shipped, AnswerLimits limits, IAnswerRecords records)
{
    private readonly SpeakersInSight _speakers = new(index, shipped);
    private readonly Retriever _retriever = new(index);

    /// <summary>A verified answer or a reasoned refusal, already recorded.</summary>
    public async Task<Answer> RunAsync(Question question, RetrievalFilter filter, CancellationToken cancellationToken)
    {
        var id = await FreeIdAsync(question, cancellationToken);
        var analysis = new QuestionAnalyzer(_speakers.Of(filter)).Analyze(question);
        var found = analysis.Parts.Select(part => _retriever.Find(part, filter)).ToList();
        var composed = AnswerComposer.Compose(id, found, limits);
        var answer = AnswerVerifier.Verify(composed, question, limits);
        var shown = PlainTextReplyRenderer.Render(ReplyComposer.Compose(answer));
        await records.AddAsync(question, answer, shown, cancellationToken);
        return answer;
    }

    private async Task<AnswerId> FreeIdAsync(Question question, CancellationToken cancellationToken)
    {
        for (var attempt = 0; ; attempt++)
        {
            var id = AnswerIds.For(question, attempt);
            if (await records.FindAsync(id, cancellationToken) is null)
            {
                return id;
            }
        }
    }
}
