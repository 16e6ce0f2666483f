using NegotiationBot.Core.Quotes.Cues;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Mentions;

namespace NegotiationBot.Core.Quotes;

/// <summary>Where, how and when something was said, in the article's words.</summary>
public sealed record Circumstances(string? Occasion, string? SaidAt)
{
    private const int LongestOccasion = 9;

    private static readonly Circumstances None = new(null, null);

    public static Circumstances Of(string text, Cue? cue, Frame? frame)
    {
        if (cue is null || frame is null)
        {
            return None;
        }
        return new Circumstances(OccasionOf(text, cue, frame), SaidAtOf(text, cue, frame));
    }

    // Right after the cue ("told reporters", "said in a statement", "wrote on X"), or at the head of the sentence ("Speaking to reporters, …").
    private static string? OccasionOf(string text, Cue cue, Frame frame)
    {
        var pieces = frame.Pieces;
        var from = Math.Max(cue.Last, cue.Verb) + 1;
        var tells = cue.Word?.Lemma is "tell" or "inform" or "remind" or "assure";
        if (
            from < pieces.Count
            && !pieces[from].IsQuotation
            && (tells || pieces[from].Folded is "in" or "on" or "at" or "to" or "during")
        )
        {
            return Phrase(text, frame, from);
        }
        return pieces.Count > 1 && pieces[0].Folded is "speaking" or "asked" or "writing" or "appearing"
            ? Phrase(text, frame, 0)
            : null;
    }

    private static string? Phrase(string text, Frame frame, int from)
    {
        var to = from;
        while (to < frame.Pieces.Count && to - from < LongestOccasion && !Ends(frame.Pieces[to]))
        {
            to++;
        }
        return to > from + (from == 0 ? 1 : 0)
            ? text[frame.Pieces[from].Span.Start..frame.Pieces[to - 1].Span.End]
            : null;
    }

    private static bool Ends(Piece piece) =>
        piece.IsQuotation
        || (piece.IsSign && piece.Token.Text is not "’" and not "'")
        || Prepositions.IsConjunction(piece.Folded)
        || Calendar.IsDay(piece.Folded);

    private static string? SaidAtOf(string text, Cue cue, Frame frame)
    {
        for (
            var i = Math.Max(0, cue.First - 4);
            i < Math.Min(frame.Pieces.Count, Math.Max(cue.Last, cue.Verb) + 8);
            i++
        )
        {
            var piece = frame.Pieces[i];
            if (Calendar.IsDay(piece.Folded) || piece.Folded is "yesterday" or "today" or "tonight")
            {
                var withPart =
                    i + 1 < frame.Pieces.Count
                    && frame.Pieces[i + 1].Folded is "night" or "morning" or "evening" or "afternoon";
                return text[piece.Span.Start..frame.Pieces[withPart ? i + 1 : i].Span.End];
            }
        }
        return null;
    }
}
