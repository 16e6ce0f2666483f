using NegotiationBot.Core.Quotes.Choice;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Links;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Candidates;

/// <summary>What a quotation and its sentence tell, whoever may have said it.</summary>
internal static class QuotationFeatures
{
    private const int LookedAt = 600;

    public static Features<CandidateFeature> Of(ArticleReading reading, int quotation, Frame frame)
    {
        var span = reading.Quotations[quotation].Span;
        var shape = QuotationShape.Of(reading.Text, span);
        var at = frame.PositionOf(quotation);
        var cues = reading.Cues[frame.Index];
        var features = new Features<CandidateFeature>()
            .Note(CandidateFeature.Words, shape.Words)
            .Note(CandidateFeature.StartsLikeSentence, shape.StartsLikeSentence)
            .Note(CandidateFeature.EndsLikeSpeech, shape.EndsLikeSpeech)
            .Note(CandidateFeature.IsTitleCase, shape.IsTitleCase)
            .Note(CandidateFeature.HasFirstPerson, HasFirstPerson(reading.Text, span))
            .Note(CandidateFeature.StandsAlone, StandsAlone(frame))
            .Note(CandidateFeature.IsWholeParagraph, IsWholeParagraph(reading, frame))
            .Note(CandidateFeature.ComesFirst, at == 0)
            .Note(CandidateFeature.ComesLast, at >= frame.Pieces.Count - 2)
            .Note(CandidateFeature.OwnWordsOfSentence, Math.Min(40, frame.Pieces.Count(piece => piece.IsWord)))
            .Note(CandidateFeature.CuesOfSentence, cues.Length)
            .Note(CandidateFeature.StrongCuesOfSentence, cues.Count(cue => cue.IsStrong))
            .Note(CandidateFeature.QuotationsOfSentence, frame.Quotations.Count)
            .Note(
                CandidateFeature.NamesOfSentence,
                reading.Mentions[frame.Index].Count(mention => mention.Kind is MentionKind.Name or MentionKind.Body)
            )
            .Note(CandidateFeature.OpensParagraph, frame.IsFirstOfParagraph);
        return at > 0 ? NoteBefore(features, frame, at) : features;
    }

    public static bool StandsAlone(Frame frame) => frame.Pieces.All(piece => piece.IsQuotation || piece.IsSign);

    private static Features<CandidateFeature> NoteBefore(Features<CandidateFeature> features, Frame frame, int at)
    {
        var before = frame.Pieces[at - 1];
        return features
            .Note(CandidateFeature.ColonBefore, before.Is(":"))
            .Note(CandidateFeature.CommaBefore, before.Is(","))
            .Note(CandidateFeature.ThatBefore, before.Is("that"))
            .Note(CandidateFeature.ArticleBefore, before.IsDeterminer)
            .Note(CandidateFeature.PossessiveBefore, before is { IsQuotation: false, Token.Kind: TokenKind.Possessive })
            .Note(CandidateFeature.PrepositionBefore, before.IsPreposition)
            .Note(CandidateFeature.TitleNounBefore, TitleNouns.Announces(frame, at))
            .Note(CandidateFeature.SoCalledBefore, NamesThing(before.Folded))
            .Note(CandidateFeature.QuotationBefore, before.IsQuotation)
            .Note(CandidateFeature.VerbBefore, before.Verb is not null);
    }

    private static bool NamesThing(string folded) =>
        folded
            is "so-called"
                or "called"
                or "dubbed"
                or "titled"
                or "entitled"
                or "nicknamed"
                or "named"
                or "known"
                or "term"
                or "word"
                or "phrase";

    private static bool IsWholeParagraph(ArticleReading reading, Frame frame) =>
        frame.IsFirstOfParagraph
        && StandsAlone(frame)
        && (frame.Index + 1 >= reading.Frames.Length || reading.Frames[frame.Index + 1].Paragraph != frame.Paragraph);

    private static bool HasFirstPerson(string text, TextSpan span)
    {
        var words = text.AsSpan(span.Start, Math.Min(LookedAt, span.Length));
        foreach (var range in words.SplitAny(" \n\u00a0’'“\"—"))
        {
            if (words[range].TrimEnd(",.!?;:") is "I" or "we" or "We" or "my" or "My" or "our" or "Our" or "me" or "us")
            {
                return true;
            }
        }
        return false;
    }
}
