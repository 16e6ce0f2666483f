using NegotiationBot.Core.Quotes.Cues;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Links;
using NegotiationBot.Core.Quotes.Mentions;

namespace NegotiationBot.Core.Quotes.Certainty;

/// <summary>
/// Whoever opens the sentence before as the one who says something, and has nobody beside them but those of whom they say it, is who goes on:
/// <c>Ellery said Marsh did not ask. “I would have told you,” he said.</c> No model need weigh it: in the annotated articles 161 of 162 such quotations are theirs,
/// and the other one's speaker is spelled in two ways. Of a question that is not so, for whoever was asked may answer.
/// </summary>
internal static class GoesOnSaying
{
    /// <summary>The least certainty of such a decision.</summary>
    public const double Certainty = 0.95;

    public static bool Is(ArticleReading reading, Decision decision) =>
        decision
            is {
                Link: { Kind: LinkKind.CueAfter, Mention: { Kind: MentionKind.Pronoun, Frame: > 0 } pronoun },
                Strongest.Meaning: { SpeaksOn: true } meaning
            }
        && ReferenceEquals(meaning.Member, decision.Speaker)
        && MainCue.Of(reading.Cues[pronoun.Frame - 1])
            is { IsStrong: true, Shape: CueShape.SubjectVerb, Subject: { Kind: MentionKind.Name } teller } cue
        && ReferenceEquals(reading.Mentions[pronoun.Frame - 1][0], teller)
        && cue.Word is { Lemma: not ("ask" or "press" or "question" or "challenge") };
}
