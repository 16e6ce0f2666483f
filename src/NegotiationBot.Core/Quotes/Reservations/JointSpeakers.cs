using System.Collections.Immutable;
using NegotiationBot.Core.Quotes.Cues;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Mentions;

namespace NegotiationBot.Core.Quotes.Reservations;

/// <summary>The words are those of two together, and so of neither alone: <c>Mara Ellery and Tomas Arvik said in a statement</c>.</summary>
internal sealed class JointSpeakers : Reservation
{
    public override string Name => "joint-speakers";

    public override bool AppliesTo(Claim claim) =>
        claim
            is {
                Mention: { Kind: MentionKind.Name or MentionKind.Body } mention,
                Cue: { Shape: CueShape.SubjectVerb or CueShape.VerbSubject or CueShape.Apposition } cue
            }
        && mention.Frame == cue.Frame
        && IsJoined(claim.Reading.Frames[cue.Frame], claim.Reading.Mentions[cue.Frame], mention, cue);

    private static bool IsJoined(Frame frame, ImmutableArray<FoundMention> mentions, FoundMention mention, Cue cue) =>
        cue.Verb > mention.Last
            ? IsAnd(frame, mention.First - 1) && IsName(mentions, other => other.Last == mention.First - 2)
            : IsAnd(frame, mention.Last + 1) && IsName(mentions, other => other.First == mention.Last + 2);

    private static bool IsAnd(Frame frame, int at) => at > 0 && at < frame.Pieces.Count && frame.Pieces[at].Is("and");

    private static bool IsName(ImmutableArray<FoundMention> mentions, Func<FoundMention, bool> isThere) =>
        mentions.Any(other =>
            other is { Kind: MentionKind.Name or MentionKind.Body, IsPossessive: false } && isThere(other)
        );
}
