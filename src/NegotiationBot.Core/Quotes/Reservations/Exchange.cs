using NegotiationBot.Core.Quotes.Casting;
using NegotiationBot.Core.Quotes.Frames;

namespace NegotiationBot.Core.Quotes.Reservations;

/// <summary>
/// Two who speak in turns, a paragraph each, as before a court: <c>“Were you there?” asked Ellery. / “I was,” said Arvik. / “Alone?” / “With my dog,” said Arvik.</c>
/// </summary>
internal static class Exchange
{
    /// <summary>The quotation is all of its paragraph, and whoever is to have said it is who speaks on the other side.</summary>
    public static bool HasOtherSideAt(ArticleReading reading, Frame frame, int quotation, CastMember? speaker) =>
        speaker is not null
        && (
            IsAlone(reading, frame)
                ? IsAnswered(reading, frame, quotation, speaker) || HasAnsweredBefore(reading, frame, speaker)
                : IsAskedOn(reading, frame, quotation, speaker)
        );

    // "“Where is it?” asked Ellery. “At home,” Arvik replied. “Which home?”"
    private static bool IsAskedOn(ArticleReading reading, Frame frame, int quotation, CastMember speaker) =>
        HasNoWords(frame)
        && IsQuestion(reading, quotation)
        && frame.Index > 0
        && reading.Frames[frame.Index - 1] is var before
        && before.Paragraph == frame.Paragraph
        && IsSaidBy(reading, before, speaker)
        && (
            reading.Cues[before.Index].Any(cue => AnsweredQuestion.IsAnswering(before, cue.Verb))
            || (before.Quotations is [var first, ..] && first > 0 && IsQuestion(reading, first - 1))
        );

    private static bool IsQuestion(ArticleReading reading, int quotation) =>
        reading.Quotations[quotation].Span.In(reading.Text).TrimEnd() is [.., '?'];

    /// <summary>“Is it open?” “It is.”: of two quotations without a word of the article's that stand side by side, neither goes on from the other.</summary>
    public static bool IsBesideAnother(ArticleReading reading, Frame frame, int at) =>
        HasNoWords(frame)
        && (
            (at > 0 && frame.Pieces[at - 1].IsQuotation)
            || (at + 1 < frame.Pieces.Count && frame.Pieces[at + 1].IsQuotation)
            || IsBare(reading, frame, frame.Index - 1)
            || IsBare(reading, frame, frame.Index + 1)
        );

    private static bool IsBare(ArticleReading reading, Frame frame, int beside) =>
        beside >= 0
        && beside < reading.Frames.Length
        && reading.Frames[beside] is var other
        && other.Paragraph == frame.Paragraph
        && HasNoWords(other);

    private static bool HasNoWords(Frame frame) =>
        !frame.Pieces.Any(0, frame.Pieces.Count, piece => !piece.IsQuotation && !piece.IsSign);

    private static bool IsAlone(ArticleReading reading, Frame frame) =>
        frame.Pieces.Count == 1
        && frame.IsFirstOfParagraph
        && (frame.Index + 1 == reading.Frames.Length || reading.Frames[frame.Index + 1].IsFirstOfParagraph);

    private static bool IsAnswered(ArticleReading reading, Frame frame, int quotation, CastMember speaker) =>
        IsQuestion(reading, quotation)
        && frame.Index + 1 < reading.Frames.Length
        && IsSaidBy(reading, reading.Frames[frame.Index + 1], speaker);

    private static bool HasAnsweredBefore(ArticleReading reading, Frame frame, CastMember speaker) =>
        frame.Index > 1
        && IsSaidBy(reading, reading.Frames[frame.Index - 1], speaker)
        && reading.Frames[frame.Index - 1].IsFirstOfParagraph
        && reading.Frames[frame.Index - 2] is var asked
        && reading
            .Cues[asked.Index]
            .Any(cue =>
                AnsweredQuestion.IsAsking(asked, cue.Verb) && !reading.Cast.Named(cue.Subject).Contains(speaker)
            );

    private static bool IsSaidBy(ArticleReading reading, Frame frame, CastMember speaker) =>
        frame.Pieces[0].IsQuotation
        && reading.Cues[frame.Index].Any(cue => reading.Cast.Named(cue.Subject).Contains(speaker));
}
