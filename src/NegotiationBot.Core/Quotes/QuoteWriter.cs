using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Links;
using NegotiationBot.Core.Quotes.Reservations;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes;

/// <summary>Writes a decision down as a quote.</summary>
public sealed class QuoteWriter(ArticleReading reading, QuotationPlaces places)
{
    public Quote Write(int quotation, Decision decision)
    {
        var span = reading.Quotations[quotation].Span;
        var first = reading.Frames[places.FirstFrame[quotation]];
        var sentence = first.Span.Cover(reading.Frames[places.LastFrame[quotation]].Span);
        if (decision.Link.Cue is { } cue)
        {
            sentence = sentence.Cover(reading.Frames[cue.Frame].Span);
        }
        return new Quote(
            span,
            KindOf(quotation, span, first),
            sentence,
            Attribution(decision, Claim.Of(reading, quotation, first.Index, decision))
        );
    }

    private Attribution Attribution(Decision decision, Claim claim)
    {
        var isReserved = decision.IsContradicted || Reserves.Find(claim) is not null;
        var probability = isReserved ? Reserves.Reserved(decision.Certainty) : decision.Certainty;
        var isChild = isReserved && ChildSpeaker.IsChild(claim);
        var mention = decision.Link.Mention;
        var cueFrame = decision.Link.Cue is { } cue ? reading.Frames[cue.Frame] : null;
        var antecedent =
            decision.AntecedentFrame >= 0 && decision.AntecedentFrame < reading.Frames.Length
                ? reading.Frames[decision.AntecedentFrame]
                : null;
        var circumstances = Circumstances.Of(reading.Text, decision.Link.Cue, cueFrame, antecedent);
        return new Attribution(
            isChild ? null : decision.Speaker?.Name,
            decision.Speaker is { } known ? Offices.Of(known) : null,
            mention is null ? null : new Mention(mention.Span, mention.Text),
            CueSpan(decision),
            circumstances.Occasion,
            circumstances.SaidAt,
            antecedent?.Span,
            decision.Chain,
            Math.Clamp(probability, 0, 1),
            probability >= Thresholds.Shown && decision.Speaker is not null && !isChild
                ? AttributionStatus.Confirmed
                : AttributionStatus.Unconfirmed,
            decision.Basis
        );
    }

    private TextSpan? CueSpan(Decision decision) =>
        decision.Link.Cue is { } cue ? reading.Frames[cue.Frame].Pieces[cue.Verb].Span : null;

    private QuoteKind KindOf(int quotation, TextSpan span, Frame frame)
    {
        var shape = QuotationShape.Of(reading.Text, span);
        var at = frame.PositionOf(quotation);
        var embedded = at > 0 && !frame.Pieces[at - 1].IsSign && !frame.Pieces[at - 1].IsQuotation;
        var afterSpeech = at > 0 && frame.Pieces.Take(at).Any(piece => piece.IsQuotation);
        return !shape.StartsLikeSentence && !(afterSpeech && shape.EndsLikeSpeech) || (embedded && !shape.IsWhole)
            ? QuoteKind.Mixed
            : QuoteKind.Direct;
    }
}
