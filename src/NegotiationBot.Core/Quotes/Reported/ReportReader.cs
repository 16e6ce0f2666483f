using NegotiationBot.Core.Quotes.Choice;
using NegotiationBot.Core.Quotes.Cues;
using NegotiationBot.Core.Quotes.Frames;

namespace NegotiationBot.Core.Quotes.Reported;

/// <summary>Notes what tells whether a stretch is what a cue reports.</summary>
/// <param name="stretches">All that the cue may report.</param>
/// <param name="cues">All of the frame.</param>
internal sealed class ReportReader(
    Frame frame,
    ReadCue read,
    IReadOnlyList<ReportedStretch> stretches,
    Cue[] cues,
    SentenceCounts counts
)
{
    private const int MostCounted = 40;
    private const int NearVerb = 4;

    private readonly JoinedVerbs _joined = new(frame, read.Cue);
    private readonly int _longest = stretches.Max(stretch => stretch.Last - stretch.First);

    /// <param name="features">Whatever was noted before is forgotten.</param>
    public void Note(ReportedStretch stretch, Features<ReportFeature> features)
    {
        var cue = read.Cue;
        features.CopyFrom(read.Features);
        features.Note(ReportFeature.Alternatives, stretches.Count);
        if (stretch.Place is ReportPlace.None)
        {
            features.Note(ReportFeature.IsNone);
            return;
        }
        var first = frame.Pieces[stretch.First];
        var within = counts.Within(stretch.First, stretch.Last);
        var words = within.Words;
        var next = FoldedAt(stretch.Last + 1);
        var listed = ListedAt(stretch.Last + 1);
        var behindNext = FoldedAt(stretch.Last + 2);
        var (own, others) = CuesWithin(stretch, cue);
        features
            .Note(ReportFeature.IsAfter, stretch.Place is ReportPlace.After)
            .Note(ReportFeature.IsBefore, stretch.Place is ReportPlace.Before)
            .Note(ReportFeature.IsAround, stretch.Place is ReportPlace.Around)
            .Note(ReportFeature.StartsWithThat, first.Is("that"))
            .Note(ReportFeature.StartsWithTo, first.Is("to"))
            .Note(ReportFeature.StartsWithQuestion, ReportWords.IsQuestion(first.Folded))
            .Note(ReportFeature.StartsWithPreposition, first.IsPreposition)
            .Note(
                ReportFeature.StartsWithSomebody,
                first.IsCapitalised || first.IsDeterminer || first.Folded is "he" or "she" or "they" or "it" or "there"
            )
            .Note(ReportFeature.StartsWithPronoun, ReportWords.IsPronoun(first.Folded))
            .Note(ReportFeature.EndsAtJoinedVerb, _joined.FollowBehind(stretch.Last))
            .Note(ReportFeature.EndsAtOwnCue, IsBeforeVerb(stretch.Last, cue))
            .Note(
                ReportFeature.EndsAtSign,
                stretch.Last + 1 < frame.Pieces.Count
                    && frame.Pieces[stretch.Last + 1] is { IsSign: true } sign
                    && !sign.Is(",")
            )
            .Note(ReportFeature.EndsAtMedium, listed.IsPreposition && IsMediumNear(stretch.Last + 2))
            .Note(ReportFeature.HasJoinedVerb, _joined.StandWithin(stretch.First, stretch.Last))
            .Note(ReportFeature.OwnCuesWithin, own)
            .Note(ReportFeature.OtherCuesWithin, others)
            .Note(ReportFeature.StartsWithVerbForm, first.Folded.EndsWith("ing", StringComparison.Ordinal))
            .Note(ReportFeature.StartsAtVerb, stretch.First == cue.Verb)
            .Note(ReportFeature.EndsSentence, stretch.Last >= frame.Pieces.Count - 2)
            .Note(
                ReportFeature.EndsAtComma,
                stretch.Last + 1 < frame.Pieces.Count && frame.Pieces[stretch.Last + 1].Is(",")
            )
            .Note(ReportFeature.EndsAtCue, IsBeforeCue(stretch.Last))
            .Note(
                ReportFeature.EndsAtConjunction,
                stretch.Last + 1 < frame.Pieces.Count && frame.Pieces[stretch.Last + 1].IsConjunction
            )
            .Note(ReportFeature.EndsAtPreposition, listed.IsPreposition)
            .Note(
                ReportFeature.EndsAtSubordinate,
                ReportWords.IsSubordinate(next) || next is "after" or "before" or "since" or "until"
            )
            .Note(ReportFeature.EndsAtRelative, behindNext is "which" or "who" or "whose" or "where" or "when")
            .Note(
                ReportFeature.EndsAtTime,
                listed.IsDateWord || (listed.IsPreposition && ListedAt(stretch.Last + 2).IsDateWord)
            )
            .Note(
                ReportFeature.EndsBeforeParticiple,
                behindNext.EndsWith("ing", StringComparison.Ordinal) || next.EndsWith("ing", StringComparison.Ordinal)
            )
            .Note(ReportFeature.ObjectIsShort, words <= 3)
            .Note(
                ReportFeature.AfterSmallWord,
                stretch is { Place: ReportPlace.After, First: > 0 } && frame.Pieces[stretch.First - 1].IsPreposition
            )
            .Note(ReportFeature.CommasWithin, within.Commas)
            .Note(ReportFeature.ConjunctionsWithin, within.Conjunctions)
            .Note(ReportFeature.Words, Math.Min(MostCounted, words))
            .Note(ReportFeature.ShareOfSentence, (double)words / Math.Max(1, counts.Total.Words))
            .Note(ReportFeature.HasVerb, within.Verbs > 0)
            .Note(ReportFeature.HasQuotation, within.Quotations > 0)
            .Note(ReportFeature.HasName, within.Names > 0)
            .Note(ReportFeature.SkippedWords, stretch.Skipped)
            .Note(ReportFeature.IsLongest, stretch.Last - stretch.First == _longest);
    }

    private bool IsBeforeCue(int last)
    {
        foreach (var cue in cues)
        {
            if (cue.First > last && cue.First - last <= 3)
            {
                return true;
            }
        }
        return false;
    }

    private bool IsBeforeVerb(int last, Cue cue)
    {
        foreach (var other in cues)
        {
            if (
                other.Verb > last
                && other.Verb - last <= NearVerb
                && other.Verb > cue.Verb
                && ReferenceEquals(other.Subject, cue.Subject)
            )
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Other cues within a stretch: those with the cue’s own subject, and those of others.</summary>
    private (int Own, int Others) CuesWithin(ReportedStretch stretch, Cue cue)
    {
        var (own, others) = (0, 0);
        foreach (var other in cues)
        {
            if (!ReferenceEquals(other, cue) && other.Verb > stretch.First && other.Verb <= stretch.Last)
            {
                own += ReferenceEquals(other.Subject, cue.Subject) ? 1 : 0;
                others += ReferenceEquals(other.Subject, cue.Subject) ? 0 : 1;
            }
        }
        return (own, others);
    }

    private bool IsMediumNear(int at)
    {
        for (var i = at; i < frame.Pieces.Count && i < at + NearVerb; i++)
        {
            if (Circumstances.IsMedium(frame.Pieces[i]))
            {
                return true;
            }
        }
        return false;
    }

    private ListedWord ListedAt(int at) => at < frame.Pieces.Count ? frame.Pieces[at].Listed : ListedWord.None;

    private string FoldedAt(int at) => at < frame.Pieces.Count ? frame.Pieces[at].Folded : "";
}
