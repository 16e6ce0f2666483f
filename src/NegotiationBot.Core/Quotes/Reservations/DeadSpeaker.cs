using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Mentions;

namespace NegotiationBot.Core.Quotes.Reservations;

/// <summary>The article says that the speaker is dead, and nothing that the words are of old: somebody else must have spoken.</summary>
internal sealed class DeadSpeaker : Reservation
{
    private const int LongestApposition = 12;
    private const int MostMentions = 50;

    public override string Name => "dead";

    public override bool AppliesTo(Claim claim) =>
        claim.Speaker is { } speaker
        && speaker.Mentions.Take(MostMentions).Any(mention => IsDeadAt(claim, mention))
        && !claim.Words.Any(IsOfOld);

    private static bool IsDeadAt(Claim claim, FoundMention mention)
    {
        var frame = claim.Reading.Frames[mention.Frame];
        return frame.MayTellOfDeath
            && (IsCalledLate(frame, mention) || (!mention.IsPossessive && Dies(claim, frame, mention)));
    }

    private static bool IsCalledLate(Frame frame, FoundMention mention) =>
        mention.First > 1
        && frame.Pieces[mention.First - 1].Is("late")
        && frame.Pieces[mention.First - 2].Folded is "the" or "his" or "her";

    // "Ellery, president of Norland, died on Sunday"
    private static bool Dies(Claim claim, Frame frame, FoundMention mention)
    {
        for (var i = mention.Last + 1; i < frame.Pieces.Count && i - mention.Last <= LongestApposition; i++)
        {
            var piece = frame.Pieces[i];
            if (piece.Is("died"))
            {
                return !claim
                    .Reading.Mentions[frame.Index]
                    .Any(other =>
                        other.First > mention.Last
                        && other.Last < i
                        && other.Kind is MentionKind.Name or MentionKind.Description or MentionKind.Pronoun
                    );
            }
            if (
                piece.IsQuotation
                || piece.IsConjunction && !piece.Is("who")
                || piece.Verb is not null
                || piece.IsAuxiliary
                || piece.Folded is "his" or "her" or "whose"
            )
            {
                return false;
            }
        }
        return false;
    }

    private static bool IsOfOld(ReportingWords words) =>
        words.Any(piece =>
            piece.Folded is "once" or "famously" or "had" or "before"
            || piece.Token.Text is ['1' or '2', _, _, _] && int.TryParse(piece.Token.Text, out _)
        );
}
