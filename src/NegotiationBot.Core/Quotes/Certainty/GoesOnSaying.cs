using System.Collections.Frozen;
using NegotiationBot.Core.Quotes.Cues;
using NegotiationBot.Core.Quotes.Documents;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Links;
using NegotiationBot.Core.Quotes.Mentions;

namespace NegotiationBot.Core.Quotes.Certainty;

/// <summary>
/// Whoever opens the sentence before as the one who says something, and has nobody beside them but those of whom they say it, is who goes on:
/// <c>Ellery said Marsh did not ask. “There was no need,” he said.</c> Not after a question, for whoever was asked may answer; not where the other one is told to
/// have said or written something, or is told more of (<c>who</c>); and not where the words are of the speaker alone: <c>Ellery said Marsh denied it. “I was at
/// sea,” he said.</c>
/// </summary>
internal static class GoesOnSaying
{
    /// <summary>The least certainty of such a decision; of such words in the annotated articles nearly all are theirs.</summary>
    public const double Certainty = 0.95;

    private static readonly FrozenSet<string> Unsafe = FrozenSet.Create(
        StringComparer.Ordinal,
        [
            "who",
            "whose",
            "whom",
            "letter",
            "letters",
            "message",
            "note",
            "post",
            "statement",
            "email",
            "text",
            "diary",
            "memoir",
        ]
    );

    public static bool Is(ArticleReading reading, int quotation, Decision decision) =>
        decision
            is {
                Link:
                {
                    Kind: LinkKind.CueAfter,
                    Mention: { Kind: MentionKind.Pronoun, Frame: > 0 } pronoun,
                    Cue.Word.Lemma: "say" or "add"
                },
                Strongest.Meaning: { SpeaksOn: true } meaning
            }
        && ReferenceEquals(meaning.Member, decision.Speaker)
        && MainCue.Of(reading.Cues[pronoun.Frame - 1])
            is { IsStrong: true, Shape: CueShape.SubjectVerb, Subject: { Kind: MentionKind.Name } teller } cue
        && ReferenceEquals(reading.Mentions[pronoun.Frame - 1][0], teller)
        && cue.Word is { Lemma: not ("ask" or "press" or "question" or "challenge") }
        && TellsOfNobodyElsesWords(reading, teller)
        && !PersonWords.ShowsOne(reading.Text, reading.Quotations[quotation].Span);

    private static bool TellsOfNobodyElsesWords(ArticleReading reading, FoundMention teller)
    {
        var frame = reading.Frames[teller.Frame];
        return reading
                .Cues[teller.Frame]
                .All(other => ReferenceEquals(other.Subject, teller) || VerbUse.IsNegatedOrSupposed(frame, other.Verb))
            && !frame.Pieces.Any(0, frame.Pieces.Count, piece => Unsafe.Contains(piece.Folded));
    }
}
