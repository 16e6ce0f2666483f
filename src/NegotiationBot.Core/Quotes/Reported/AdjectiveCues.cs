using System.Collections.Frozen;
using NegotiationBot.Core.Quotes.Cues;
using NegotiationBot.Core.Quotes.Frames;

namespace NegotiationBot.Core.Quotes.Reported;

/// <summary>Finds adjectives that report what somebody thinks or feels: <c>Ellery is confident that</c>.</summary>
internal sealed class AdjectiveCues(Frame frame, SubjectFinder subjects)
{
    private static readonly FrozenSet<string> Adjectives = (
        """
            confident sure certain convinced optimistic hopeful pessimistic skeptical sceptical doubtful concerned worried afraid fearful alarmed upset angry furious disappointed frustrated pleased happy glad proud grateful thankful sorry
            surprised shocked stunned aware unaware critical supportive opposed willing unwilling ready eager reluctant determined committed open adamant clear wary suspicious uncertain unsure comfortable uncomfortable satisfied dissatisfied
            impressed interested inclined likely keen content dismissive disdainful fond tired sick against wrong right silent quick slow careful cautious hesitant ready anxious nervous unhappy mad bullish dubious distrustful respectful hostile sympathetic loyal vocal outspoken adept
            """
    ).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    internal static IEnumerable<string> All => Adjectives;

    internal static bool Contains(string folded) => Adjectives.Contains(folded);

    // "Ellery was not confident that"
    public Cue? At(int at)
    {
        if (at < 2 || !frame.Pieces[at].Listed.IsAttitude)
        {
            return null;
        }
        var be = at - 1;
        while (be > 0 && !IsBe(frame.Pieces[be].Folded) && at - be <= 3)
        {
            be--;
        }
        return
            be > 0
            && IsBe(frame.Pieces[be].Folded)
            && subjects.EndingAt(VerbUse.StepBack(frame, be - 1)) is { IsPossessive: false } subject
            ? new Cue(frame.Index, at, subject.First, at, CueShape.Adjective, null, subject)
            : null;
    }

    private static bool IsBe(string folded) =>
        folded
            is "is"
                or "are"
                or "was"
                or "were"
                or "been"
                or "be"
                or "am"
                or "feels"
                or "felt"
                or "seems"
                or "seemed"
                or "remains"
                or "remained"
                or "sounded"
                or "became";
}
