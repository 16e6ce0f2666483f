using System.Globalization;
using NegotiationBot.Core.Answers;
using NegotiationBot.Core.Replies;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Commands;

/// <summary><c>/why ID</c>: what an answer really said, and what it rests on. A fake screenshot is told from a real one by it.</summary>
public sealed class WhyCommand(IAnswerRecords records)
{
    public async Task<Reply> RunAsync(string id, CancellationToken cancellationToken)
    {
        var record = await records.FindAsync(new AnswerId(id.ToUpperInvariant()), cancellationToken);
        return record is null ? Unknown : Show(record);
    }

    private static Reply Unknown { get; } =
        new(
            StyledText.Of(
                "I gave no answer with that id, or its record has run out; the id is the last word under an answer."
            ),
            [],
            Footer: null,
            Buttons: []
        );

    private static Reply Show(AnswerRecord record)
    {
        var when = record.AskedAt.ToString("d MMM yyyy HH:mm 'UTC'", CultureInfo.InvariantCulture);
        return new Reply(
            StyledText.Of($"Answer {record.Id}, {when}: {Outcome(record.Outcome)} ({record.Reason})."),
            [
                .. record.Text.Split('\n').Select(line => new QuotedBlock(StyledText.Of(line))),
                .. record.Evidence.Select((evidence, i) => new LineBlock(StyledText.Of(Describe(i + 1, evidence)))),
            ],
            Footer: null,
            Buttons: []
        );
    }

    private static string Outcome(AnswerOutcome outcome) =>
        outcome switch
        {
            AnswerOutcome.Answered => "answered",
            AnswerOutcome.NotInCorpus => "not in the corpus",
            _ => "declined",
        };

    private static string Describe(int number, RecordedEvidence evidence)
    {
        var speaker = evidence.Speaker is null
            ? "no speaker"
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{evidence.Speaker}, written {evidence.Mention ?? "nowhere nearby"}, {evidence.Status}, probability {evidence.Probability:0.000}"
            );
        return $"{number}. {evidence.Title}, revision {evidence.ContentHash[..8]}, characters {evidence.Span}: {speaker}.";
    }
}
