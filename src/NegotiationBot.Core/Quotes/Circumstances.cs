using System.Collections.Frozen;
using NegotiationBot.Core.Quotes.Cues;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Quotes;

/// <summary>Where, how and when something was said, in the article's words.</summary>
public sealed record Circumstances(string? Occasion, string? SaidAt)
{
    private const int LongestOccasion = 9;

    private const int LongestEvent = 7;

    // What words are said in or put into.
    private static readonly FrozenSet<string> Media = new[]
    {
        "interview",
        "statement",
        "briefing",
        "conference",
        "speech",
        "address",
        "post",
        "letter",
        "article",
        "broadcast",
        "podcast",
        "message",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly Circumstances None = new(null, null);

    public static Circumstances Of(string text, Cue? cue, Frame? frame)
    {
        if (cue is null || frame is null)
        {
            return None;
        }
        return new Circumstances(OccasionOf(text, cue, frame), SaidAtOf(text, cue, frame));
    }

    /// <summary>
    /// The same, and where the quotation's own sentence does not tell the occasion, that of the sentence before, which names the speaker:
    /// <c>X said during an interview on Y that … “…,” he said.</c>
    /// </summary>
    public static Circumstances Of(string text, Cue? cue, Frame? frame, Frame? antecedent)
    {
        var own = Of(text, cue, frame);
        return own.Occasion is null && frame is not null && antecedent?.Index == frame.Index - 1
            ? own with
            {
                Occasion = MediumIn(text, antecedent),
            }
            : own;
    }

    // "during a late interview on Radio One": a preposition, and a medium within a few words.
    private static string? MediumIn(string text, Frame frame)
    {
        for (var i = 0; i < frame.Pieces.Count; i++)
        {
            if (
                frame.Pieces[i].Folded is "in" or "during"
                && frame
                    .Pieces.Skip(i + 1)
                    .Take(LongestOccasion - 2)
                    .TakeWhile(piece => !Ends(piece) || IsDay(piece))
                    .Any(IsMedium)
            )
            {
                return Phrase(text, frame, i, throughDays: true);
            }
        }
        return null;
    }

    internal static bool IsMedium(Piece piece) => Media.Contains(piece.Folded);

    private static bool IsDay(Piece piece) => Calendar.IsDay(piece.Folded);

    // Right after the cue ("told reporters", "said in a statement", "wrote on X"), or at the head of the sentence ("Speaking to reporters, …").
    private static string? OccasionOf(string text, Cue cue, Frame frame)
    {
        var pieces = frame.Pieces;
        var from = Math.Max(cue.Last, cue.Verb) + 1;
        var tells = cue.Word?.Lemma is "tell" or "inform" or "remind" or "assure";
        if (
            from < pieces.Count
            && !pieces[from].IsQuotation
            && !IsInfinitive(frame, from)
            && (tells || pieces[from].Folded is "in" or "on" or "at" or "to" or "during")
        )
        {
            return Phrase(text, frame, from, ends: tells ? StartsWhatIsTold : null);
        }
        return pieces.Count > 1 && pieces[0].Folded is "speaking" or "asked" or "writing" or "appearing"
            ? Phrase(text, frame, 0)
            : null;
    }

    // "to lawmakers", "in Brask"; not "to take the bridge" or "in" alone.
    private static string? Phrase(
        string text,
        Frame frame,
        int from,
        bool throughDays = false,
        Predicate<Piece>? ends = null
    )
    {
        var to = from;
        while (
            to < frame.Pieces.Count
            && (!Ends(frame.Pieces[to]) || (throughDays && IsDay(frame.Pieces[to])))
            && !(ends is not null && (ends(frame.Pieces[to]) || OpensSecondPhrase(frame, from, to)))
        )
        {
            to++;
        }
        if (to - from > LongestOccasion)
        {
            to = LastPreposition(frame, from + 1, from + LongestOccasion);
        }
        while (to > from && Dangles(frame.Pieces[to - 1]))
        {
            to--;
        }
        return to > from + (from == 0 ? 1 : 0)
            ? WithoutEnd(WithoutPossessive(text[frame.Pieces[from].Span.Start..frame.Pieces[to - 1].Span.End]))
            : null;
    }

    // "in a thread on X.": what may shorten a word ends the sentence, too; of "at 9 a.m." it is part.
    private static string WithoutEnd(string phrase) => phrase is [.., ' ', _, '.'] ? phrase[..^1] : phrase;

    // "told lawmakers it was his duty": there the words begin.
    private static bool StartsWhatIsTold(Piece piece) =>
        piece.Folded is "it" or "he" or "she" or "they" or "there" or "i" or "we" or "to"
        || piece.IsAuxiliary
        || piece.Folded.StartsWith("he'", StringComparison.Ordinal)
        || piece.Folded.StartsWith("she'", StringComparison.Ordinal)
        || piece.Folded.StartsWith("it'", StringComparison.Ordinal)
        || piece.Folded.StartsWith("they'", StringComparison.Ordinal);

    // "told the Ledger the two boats", "told the committee their crews": a second phrase beside the first is what is told.
    private static bool OpensSecondPhrase(Frame frame, int from, int at) =>
        at > from
        && frame.Pieces[at].OpensPhrase
        && !frame.Pieces[at - 1].IsPreposition
        && !frame.Pieces[at - 1].IsDeterminer
        && frame.Pieces[at - 1].IsWord
        && !frame.Pieces[at].Is("that");

    // Of a longer phrase what hangs on its first words is left out, and nothing is shown where nothing does.
    private static int LastPreposition(Frame frame, int from, int to)
    {
        for (var i = to - 1; i >= from; i--)
        {
            if (frame.Pieces[i].IsPreposition)
            {
                return i;
            }
        }
        return 0;
    }

    private static bool Dangles(Piece piece) =>
        piece.IsPreposition || piece.IsDeterminer || piece.IsAuxiliary || piece.Folded is "it" or "which";

    // "to take the bridge" tells what for, and nobody to whom.
    private static bool IsInfinitive(Frame frame, int to) =>
        frame.Pieces[to].Is("to")
        && to + 1 < frame.Pieces.Count
        && frame.Pieces[to + 1] is { IsCapitalised: false } next
        && !next.IsDeterminer
        && !RoleNoun.IsAny(next.Folded)
        && !(next.Folded is "me" or "us" or "him" or "her" or "them");

    /// <summary>Of <c>on Radio One’s “Morning Hour”</c> the phrase ends before the title, and so before what belongs to it.</summary>
    private static string WithoutPossessive(string phrase) =>
        phrase.EndsWith("’s", StringComparison.Ordinal) || phrase.EndsWith("'s", StringComparison.Ordinal)
            ? phrase[..^2]
            : phrase;

    private static bool Ends(Piece piece) =>
        piece.IsQuotation
        || (piece.IsSign && piece.Token.Text is not "’" and not "'")
        || piece.IsConjunction
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
        return EventBefore(text, cue, frame);
    }

    // "After the call, Ellery said": of what happens before its subject, the sentence tells when it was said.
    private static string? EventBefore(string text, Cue cue, Frame frame)
    {
        var pieces = frame.Pieces;
        if (pieces.Count < 4 || pieces[0].Folded is not ("after" or "before" or "during") || !pieces[1].IsDeterminer)
        {
            return null;
        }
        var end = 2;
        while (end < Math.Min(pieces.Count, LongestEvent) && !Ends(pieces[end]) && !pieces[end].IsAuxiliary)
        {
            end++;
        }
        return end > 2 && end < pieces.Count && pieces[end].Is(",") && cue.Subject.First == end + 1
            ? char.ToLowerInvariant(text[pieces[0].Span.Start])
                + text[(pieces[0].Span.Start + 1)..pieces[end - 1].Span.End]
            : null;
    }
}
