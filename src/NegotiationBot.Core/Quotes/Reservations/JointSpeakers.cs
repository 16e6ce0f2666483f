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
                Mention: { Kind: not MentionKind.Pronoun } mention,
                Cue:
                { Shape: CueShape.SubjectVerb or CueShape.VerbSubject or CueShape.Apposition or CueShape.Inherited } cue
            }
        && mention.Frame == cue.Frame
        && IsJoined(claim.Reading.Frames[cue.Frame], claim.Reading.Mentions[cue.Frame], mention, cue);

    private static bool IsJoined(Frame frame, ImmutableArray<FoundMention> mentions, FoundMention mention, Cue cue) =>
        cue.Verb > mention.Last
            ? AndBefore(frame, mention.First - 1) is var and
                && (IsSomebody(mentions, other => other.Last == and - 1) || EndsList(frame, mentions, and))
            : IsAnd(frame, mention.Last + 1) && IsSomebody(mentions, other => other.First == mention.Last + 2);

    // "the harbour council and the dockers": the article may stand outside the mention.
    private static int AndBefore(Frame frame, int at) =>
        IsAnd(frame, at) ? at
        : at > 1 && frame.Pieces[at].Is("the") && IsAnd(frame, at - 1) ? at - 1
        : -1;

    // "Mara Ellery, head of the crews, and Tomas Arvik said": between the first and the last of them stands no verb.
    private static bool EndsList(Frame frame, ImmutableArray<FoundMention> mentions, int and) =>
        and > 1
        && frame.Pieces[and - 1].Is(",")
        && mentions.FirstOrDefault(other => other is { Kind: MentionKind.Name, IsPossessive: false })
            is { First: var from } first
        && first.Last < and - 1
        && frame.Pieces[first.Last + 1].Is(",")
        && !frame.Pieces.Any(0, from, piece => piece.IsPreposition || piece.IsConjunction)
        && !frame.Pieces.Any(first.Last + 1, and, IsOfClause);

    private static bool IsOfClause(Piece piece) =>
        piece.IsQuotation
        || piece.Verb is not null
        || piece.IsAuxiliary
        || piece.Is("who")
        || VerbForms.IsIrregularPast(piece.Folded)
        || (!piece.IsCapitalised && piece.Folded.EndsWith("ed", StringComparison.Ordinal));

    private static bool IsAnd(Frame frame, int at) => at > 0 && at < frame.Pieces.Count && frame.Pieces[at].Is("and");

    private static bool IsSomebody(ImmutableArray<FoundMention> mentions, Func<FoundMention, bool> isThere) =>
        mentions.Any(other => other is { Kind: not MentionKind.Pronoun, IsPossessive: false } && isThere(other));
}
