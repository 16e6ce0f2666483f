using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Quotes.Reservations;

/// <summary>
/// Whoever asked does not answer: <c>“Did you trust him?” asked Mara Ellery. “He ate at my table,” she replied.</c> Nor may what stands right behind a question
/// be the asker's: <c>“To whom?” she asked. “To everybody.”</c>
/// </summary>
internal sealed class AnsweredQuestion : Reservation
{
    /// <summary>So far back it is looked for the question.</summary>
    private const int SentencesBack = 2;

    public override string Name => "answered-question";

    public override bool AppliesTo(Claim claim) =>
        claim is { Speaker.Kind: SpeakerKind.Person }
        && (claim.IsBehindOwnQuestion || (Replies(claim) && AskedBefore(claim)));

    private static bool Replies(Claim claim) =>
        claim is { Cue: { } cue, Mention.Kind: MentionKind.Pronoun }
        && claim.Reading.Frames[cue.Frame].Pieces[cue.Verb].Folded
            is "replied"
                or "replies"
                or "answered"
                or "answers"
                or "retorted";

    private static bool AskedBefore(Claim claim)
    {
        var reading = claim.Reading;
        for (var i = claim.Mention!.Frame - 1; i >= Math.Max(0, claim.Mention.Frame - SentencesBack); i--)
        {
            if (
                reading
                    .Cues[i]
                    .Any(cue =>
                        IsAsking(reading.Frames[i], cue.Verb)
                        && cue.Subject is { } asker
                        && reading.Cast.Named(asker).Contains(claim.Speaker)
                    )
            )
            {
                return true;
            }
        }
        return false;
    }

    internal static bool IsAsking(Frame frame, int verb) => frame.Pieces[verb].Folded is "asked" or "asks";
}
