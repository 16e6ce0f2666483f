using NegotiationBot.Core.Quotes.Frames;

namespace NegotiationBot.Core.Quotes.Cues;

/// <summary>The cue that closes a sentence and reports all that stands before it without marks: <c>The road was mined, said the envoy.</c></summary>
internal static class ClosingTag
{
    private const int FewestWords = 2;

    /// <summary>The last such cue of a frame; null where there is none.</summary>
    public static Cue? Of(Frame frame, ReadOnlySpan<Cue> cues)
    {
        for (var i = cues.Length - 1; i >= 0; i--)
        {
            if (Closes(frame, cues[i]))
            {
                return cues[i];
            }
        }
        return null;
    }

    // Behind a comma, and behind verb and subject the sentence ends, or tells who the subject is.
    private static bool Closes(Frame frame, Cue cue)
    {
        if (cue.First <= FewestWords || !frame.Pieces[cue.First - 1].Is(",") || frame.Pieces[cue.First - 2].IsQuotation)
        {
            return false;
        }
        var after = Math.Max(cue.Last, cue.Verb) + 1;
        // "…, the agency reported on Tuesday."
        while (
            after < frame.Pieces.Count
            && (frame.Pieces[after].Folded is "on" or "late" || frame.Pieces[after].IsDateWord)
        )
        {
            after++;
        }
        var isEnd = after >= frame.Pieces.Count || (after == frame.Pieces.Count - 1 && frame.Pieces[after].IsSign);
        return cue.Shape switch
        {
            CueShape.SubjectVerb => isEnd,
            CueShape.VerbSubject => isEnd || frame.Pieces[after].Is(","),
            _ => false,
        };
    }
}
