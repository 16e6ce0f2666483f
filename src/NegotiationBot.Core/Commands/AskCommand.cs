using NegotiationBot.Core.Answers;
using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Replies;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Commands;

/// <summary>The asking way through the house.</summary>
public sealed class AskCommand(CorpusIndex index, SpeakerRegistry speakers, IAnswerRecords records)
{
    private readonly Retriever _retriever = new(index);

    /// <summary>A verified answer or a reasoned refusal, already recorded.</summary>
    public async Task<Answer> RunAsync(Question question, RetrievalFilter filter, CancellationToken cancellationToken)
    {
        var id = await FreeIdAsync(question, cancellationToken);
        var analysis = new QuestionAnalyzer(KnownTo(filter)).Analyze(question);
        var found = analysis.Parts.Select(part => _retriever.Find(part, filter)).ToList();
        var composed = AnswerComposer.Compose(id, found);
        var answer = AnswerVerifier.Verify(composed, question);
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

    /// <summary>The speakers of the shipped table and those met in the articles that the asker may see.</summary>
    private SpeakerRegistry KnownTo(RetrievalFilter filter)
    {
        var shipped = speakers.Speakers.Select(speaker => speaker.Name).ToHashSet(StringComparer.Ordinal);
        var met = index.Speakers(filter).Keys.Where(name => !shipped.Contains(name));
        return speakers.With(met.Select(name => new Speaker(name, KindOf(name), [], [])));
    }

    /// <summary>Two words without a small one between them are a person; a surname alone, a ministry, "the readout" are found by their whole name only.</summary>
    private static SpeakerKind KindOf(string name) =>
        name.Split(' ') is { Length: >= 2 } words && words.All(word => !char.IsLower(word[0]))
            ? SpeakerKind.Person
            : SpeakerKind.Body;
}
