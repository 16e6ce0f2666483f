using NegotiationBot.Core.Wording;
using static NegotiationBot.Core.Wording.PhrasedText;

namespace NegotiationBot.Core.Commands.Moderation;

/// <summary>What was reported, and how often.</summary>
internal static class ReportWords
{
    public static PhrasedText Of(ReportKind kind, int count, string about) =>
        Say(
            kind switch
            {
                ReportKind.Wrong => Phrase.QueueWrong,
                ReportKind.Uncorrected => Phrase.QueueUncorrected,
                ReportKind.Untold => Phrase.QueueUntold,
                ReportKind.TooLate => Phrase.QueueTooLate,
                ReportKind.Unanswered => Phrase.QueueUnanswered,
                _ => Phrase.QueueUnconfirmed,
            },
            count,
            about
        );
}
