using System.Globalization;
using NegotiationBot.Core.Answers;
using NegotiationBot.Core.Replies;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Text;
using NegotiationBot.Core.Wording;
using static NegotiationBot.Core.Wording.PhrasedText;

namespace NegotiationBot.Core.Commands.Members;

/// <summary><c>/why ID</c>: what an answer really said, and what it rests on. A fake screenshot is told from a real one by it.</summary>
public sealed class WhyCommand(IAnswerRecords records, RecordedWords words)
{
    /// <summary>For whoever sees every answer. Of people about whom nothing is told not even they are shown anything, nor what cannot be looked through for them.</summary>
    public async Task<Reply> RunAsync(string id, RetrievalFilter filter, CancellationToken cancellationToken) =>
        await FindAsync(id, cancellationToken) is not { } record ? Unknown
        : filter.Veil.People.IsEmpty || words.Find(record, filter) is not null ? Show(record)
        : Conceal(record);

    /// <summary>Null also where what it said has been forgotten.</summary>
    public async Task<AnswerRecord?> FindAsync(string id, CancellationToken cancellationToken) =>
        await records.FindAsync(new AnswerId(id.Trim().ToUpperInvariant()), cancellationToken)
            is { Text.Length: > 0 } record
            ? record
            : null;

    public static Reply Unknown { get; } = Reply.Of(Say(Phrase.WhyUnknown));

    public static Reply Show(AnswerRecord record) =>
        new(
            FirstLine(record),
            [
                .. record.Text.Split('\n').Select(line => new QuotedBlock(StyledText.Of(line))),
                .. record.Evidence.Select((evidence, i) => new LineBlock(Describe(i + 1, evidence))),
            ],
            Footer: null,
            Buttons: []
        );

    /// <summary>That there was such an answer, and nothing of it: it may not be shown to this asker, or not any more.</summary>
    public static Reply Conceal(AnswerRecord record) => Reply.Of(FirstLine(record), Say(Phrase.WhyHidden));

    private static PhrasedText FirstLine(AnswerRecord record) =>
        Say(
            Phrase.WhyFirstLine,
            record.Id.Value,
            record.AskedAt.UtcDateTime.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture),
            Outcome(record.Outcome),
            record.Reason
        );

    private static PhrasedText Outcome(AnswerOutcome outcome) =>
        Say(
            outcome switch
            {
                AnswerOutcome.Answered => Phrase.OutcomeAnswered,
                AnswerOutcome.NotInCorpus => Phrase.OutcomeNotInCorpus,
                _ => Phrase.OutcomeDeclined,
            }
        );

    private static PhrasedText Describe(int number, RecordedEvidence evidence) =>
        Say(
            Phrase.WhyEvidence,
            number,
            evidence.Title,
            evidence.ContentHash[..8],
            evidence.Span.ToString(),
            evidence.Speaker is { } speaker
                ? Say(
                    Phrase.WhySpeaker,
                    speaker,
                    evidence.Mention ?? (StyledText)Say(Phrase.WhyNowhere),
                    evidence.Status,
                    string.Create(CultureInfo.InvariantCulture, $"{evidence.Probability:0.000}")
                )
                : Say(Phrase.WhyNoSpeaker)
        );
}
