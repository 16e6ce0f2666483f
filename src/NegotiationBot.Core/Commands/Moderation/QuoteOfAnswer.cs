using System.Globalization;
using NegotiationBot.Core.Answers;
using NegotiationBot.Core.Commands.Asking;
using NegotiationBot.Core.Quotes;

namespace NegotiationBot.Core.Commands.Moderation;

/// <summary>One quote of an answer, by the answer's id and the quote's number from the top.</summary>
/// <param name="Label">What the log says of it: <c>A7K2, quote 1</c>.</param>
public sealed record QuoteOfAnswer(AnswerRecord Record, RecordedEvidence Evidence, QuoteKey Key, string Label)
{
    /// <summary>Whom the answer named as the speaker; empty where it named nobody.</summary>
    public string NamedSpeaker =>
        Enum.TryParse<AttributionStatus>(Evidence.Status, ignoreCase: true, out var status)
        && status is AttributionStatus.Confirmed or AttributionStatus.Corrected
            ? Evidence.Speaker ?? ""
            : "";

    /// <summary>Null where there is no such answer in this community, or it has no such quote.</summary>
    public static async Task<QuoteOfAnswer?> FindAsync(
        IAnswerRecords records,
        Visit visit,
        string id,
        int number,
        CancellationToken cancellationToken
    )
    {
        var record = await records.FindAsync(new AnswerId(id.Trim().ToUpperInvariant()), cancellationToken);
        return record?.Origin?.Community == visit.Community ? Of(record, number) : null;
    }

    /// <param name="number">From 1.</param>
    public static QuoteOfAnswer? Of(AnswerRecord record, int number) =>
        record.Evidence.Where(evidence => evidence.Quote is not null).ElementAtOrDefault(number - 1)
            is { Quote: { } key } evidence
            ? new QuoteOfAnswer(record, evidence, key, LabelOf(record.Id, number))
            : null;

    public static string LabelOf(AnswerId id, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{id}, quote {number}");
}
