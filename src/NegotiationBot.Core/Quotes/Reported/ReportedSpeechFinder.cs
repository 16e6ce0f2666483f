using NegotiationBot.Core.Quotes.Casting;
using NegotiationBot.Core.Quotes.Choice;
using NegotiationBot.Core.Quotes.Cues;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Quotes.Reservations;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Reported;

/// <summary>Finds reported speech: what a sentence says, outside its quotations, that somebody said.</summary>
public sealed class ReportedSpeechFinder(ArticleReading reading, Discourse discourse)
{
    private const int FewestWords = 2;

    private readonly ChainReader _chains = new(discourse);

    /// <summary>Null where the frame reports nothing but its quotations.</summary>
    /// <param name="speech">The quotations that are somebody's speech; a quoted title belongs to the sentence.</param>
    public Quote? Find(Frame frame, IReadOnlySet<int> speech)
    {
        var cue = MainCue.Of([
            .. reading.Cues[frame.Index].Where(cue => cue.Word is not { Strength: SpeechStrength.Loose }),
        ]);
        if (cue is null || OwnWords(frame, cue, speech) is not { } span)
        {
            return null;
        }
        if (discourse.Meanings(cue.Subject, null) is not [var meaning, ..])
        {
            return null;
        }
        var isReport = Weights.Report.Probability(ReportFeatures.Of(frame, cue, meaning.Member));
        var chain = _chains.Of(cue, meaning.Member);
        var claim = Claim.OfReport(reading, cue, meaning.Member, chain);
        var likely = isReport * meaning.Probability;
        var probability = Reserves.Find(claim) is null ? likely : Reserves.Reserved(likely);
        var circumstances = Circumstances.Of(reading.Text, cue, frame);
        var isChild = ChildSpeaker.IsChild(claim);
        return new Quote(
            span,
            QuoteKind.Indirect,
            frame.Span,
            new Attribution(
                isChild ? null : meaning.Member.Name,
                Offices.Of(meaning.Member),
                new Mention(cue.Subject.Span, cue.Subject.Text),
                frame.Pieces[cue.Verb].Span,
                circumstances.Occasion,
                circumstances.SaidAt,
                meaning.AntecedentFrame >= 0 ? reading.Frames[meaning.AntecedentFrame].Span : null,
                chain,
                probability,
                probability >= Thresholds.ShownReported && !isChild && IsGrammaticalSource(cue, meaning.Member)
                    ? AttributionStatus.Confirmed
                    : AttributionStatus.Unconfirmed,
                cue.Subject.Kind switch
                {
                    MentionKind.Pronoun => AttributionBasis.Pronoun,
                    MentionKind.Description => AttributionBasis.Office,
                    _ => AttributionBasis.NamedInSentence,
                }
            )
        );
    }

    // "Some" and "officials" may be shown where they say it, never where a later verb only seems to be theirs.
    private static bool IsGrammaticalSource(Cue cue, CastMember member) =>
        member.Kind is not SpeakerKind.Group || cue.Shape is not CueShape.Inherited;

    /// <summary>The longest stretch of the frame outside its quotations, if it says more than who spoke.</summary>
    private static TextSpan? OwnWords(Frame frame, Cue cue, IReadOnlySet<int> speech)
    {
        // "The ministry says they wait; the court calls them free": a semicolon parts two reports.
        var from = cue.First;
        while (from > 0 && !frame.Pieces[from - 1].Is(";"))
        {
            from--;
        }
        var to = Math.Max(cue.Last, cue.Verb) + 1;
        while (to < frame.Pieces.Count && !frame.Pieces[to].Is(";"))
        {
            to++;
        }
        TextSpan? longest = null;
        var start = from;
        var words = 0;
        for (var i = from; i <= to; i++)
        {
            if (i < to && !speech.Contains(frame.Pieces[i].Quotation))
            {
                words += frame.Pieces[i].IsWord && (i < cue.First || i > cue.Last) ? 1 : 0;
                continue;
            }
            if (i > start && words >= FewestWords && HasContent(frame, cue, start, i, speech))
            {
                var span = new TextSpan(frame.Pieces[start].Span.Start, frame.Pieces[i - 1].Span.End);
                longest = longest is null || span.Length > longest.Value.Length ? span : longest;
            }
            (start, words) = (i + 1, 0);
        }
        return longest;
    }

    // Beside a quotation, words after the cue ("she told reporters on Monday") are circumstances, not content.
    private static bool HasContent(Frame frame, Cue cue, int from, int to, IReadOnlySet<int> speech)
    {
        if (frame.Pieces[to - 1].Is(":"))
        {
            return false;
        }
        if (!frame.Quotations.Any(speech.Contains))
        {
            return true;
        }
        if (cue.First < from || cue.First >= to)
        {
            return false;
        }
        var before = 0;
        for (var i = from; i < cue.First; i++)
        {
            before += frame.Pieces[i].IsWord ? 1 : 0;
        }
        return before >= 2 || (cue.Last + 1 < to && frame.Pieces[cue.Last + 1].Is("that"));
    }
}
