using System.Runtime.InteropServices;
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
public sealed class ReportedSpeechFinder(ArticleReading reading, Discourse discourse, ReportModels models)
{
    private const int MostCues = 12;

    /// <summary>
    /// With a lower probability of reporting anything a cue is not looked at further. Two cues of five are such, and 0.4 % of the reports that were rightly found in
    /// the training articles.
    /// </summary>
    private const double LeastPromising = 0.2;

    /// <summary>Intersection over union from which on two stretches are one report, whoever its source.</summary>
    private const double SameWords = 0.5;

    private readonly ChainReader _chains = new(discourse);

    // There are many stretches, and their features are looked at once: the next cue's take their place.
    private readonly List<Features<ReportFeature>> _rows = [];

    /// <summary>The reports of one frame, the likeliest first.</summary>
    /// <param name="speech">The quotations that are somebody's speech; a quoted title belongs to the sentence.</param>
    public IReadOnlyList<AttributedQuote> Find(Frame frame, IReadOnlySet<int> speech)
    {
        var reports = new List<(WeighedReport Report, ReportedStretch Stretch, double Share)>();
        foreach (var report in Weigh(frame))
        {
            if (report.Meaning is not null && report.Best is { Stretch.Place: not ReportPlace.None } best)
            {
                reports.Add((report, best.Stretch, best.Share));
            }
        }
        if (reports.Count == 0)
        {
            return [];
        }
        var found = new List<AttributedQuote>();
        foreach (var (report, stretch, _) in reports.OrderByDescending(one => one.Share))
        {
            foreach (var (first, end) in stretch.Parts)
            {
                var last = BeforeNextRelative(frame, first, end);
                if (
                    !IsQuotationAlone(frame, first, BeforeApposition(frame, report.Cue, last), speech)
                    && !IsBeforeQuotation(frame, first, last, speech)
                )
                {
                    Add(found, new AttributedQuote(Write(frame, report, frame.SpanOf(first, last)), null, report));
                }
            }
        }
        return found;
    }

    // "which Ellery calls safe and which Arvik calls a trap": the second "which" is of what Arvik says.
    private static int BeforeNextRelative(Frame frame, int first, int last)
    {
        if (
            last - first > 1
            && frame.Pieces[last].Folded is "which" or "who" or "whom"
            && frame.Pieces[last - 1].Folded is "and" or "but" or ","
        )
        {
            return last - 2;
        }
        return last;
    }

    // Of two reports of about the same words the likelier stands, which comes first; but a cue that closes the sentence reports all of it:
    // "The envoy wants a truce, the readout suggests" is the readout's.
    private static void Add(List<AttributedQuote> found, AttributedQuote report)
    {
        var same = found.FindIndex(other => IsSameReport(other.Quote, report.Quote));
        if (same < 0)
        {
            found.Add(report);
        }
        else if (IsReportedBy(report.Quote, found[same].Quote))
        {
            found[same] = report;
        }
    }

    private static bool IsSameReport(Quote one, Quote other)
    {
        var overlap = one.Span.OverlapWith(other.Span);
        return overlap >= SameWords * (one.Span.Length + other.Span.Length - overlap)
            || (
                overlap * 2 > Math.Min(one.Span.Length, other.Span.Length)
                && one.Attribution.Speaker == other.Attribution.Speaker
                && !IsWithin(one, other)
                && !IsWithin(other, one)
            );
    }

    private static bool IsReportedBy(Quote outer, Quote inner) =>
        IsWithin(inner, outer)
        && outer.Attribution.Speaker != inner.Attribution.Speaker
        && outer.Attribution.Cue is { } cue
        && cue.Start >= outer.Span.End;

    private static bool IsWithin(Quote one, Quote other) => one.Attribution.Cue is { } cue && other.Span.Overlaps(cue);

    /// <summary>Every cue of a frame with the stretches it may report and how likely each is.</summary>
    public IEnumerable<WeighedReport> Weigh(Frame frame) =>
        ReportingCues.Find(reading, frame) is { Length: > 0 } cues ? Weigh(frame, cues) : [];

    private IEnumerable<WeighedReport> Weigh(Frame frame, Cue[] cues)
    {
        var clause = new ReportableClause(frame, cues);
        var stretches = new StretchFinder(reading.Text, frame, clause, reading.Mentions[frame.Index]);
        var counts = new SentenceCounts(frame);
        var cueReader = new ReportCueReader(frame, clause, counts);
        var read = new ReadCue[Math.Min(MostCues, cues.Length)];
        for (var i = 0; i < read.Length; i++)
        {
            read[i] = cueReader.Of(cues[i], MeaningOf(cues[i]));
        }
        foreach (var cue in Promising(read))
        {
            var alternatives = stretches.Of(cue.Cue);
            if (alternatives.Count < 2)
            {
                continue;
            }
            var reader = new ReportReader(frame, cue, alternatives, cues, counts);
            yield return new WeighedReport(
                frame,
                cue.Cue,
                cue.Meaning,
                cue.Features,
                alternatives,
                Choose(alternatives, reader),
                stretch =>
                {
                    var features = new Features<ReportFeature>();
                    reader.Note(stretch, features);
                    return features;
                }
            );
        }
    }

    private Meaning? MeaningOf(Cue cue) =>
        discourse.Meanings(cue.Subject, null) is [var likeliest, ..] ? likeliest : null;

    // Many verbs that may report do not, and to look at all that they could report costs more than all else about them.
    private List<ReadCue> Promising(ReadCue[] cues)
    {
        var probabilities = models.Cue.Probabilities(Array.ConvertAll(cues, cue => cue.Features));
        var promising = new List<ReadCue>(cues.Length);
        for (var i = 0; i < cues.Length; i++)
        {
            if (probabilities[i] >= LeastPromising)
            {
                promising.Add(cues[i]);
            }
        }
        return promising;
    }

    private double[] Choose(IReadOnlyList<ReportedStretch> stretches, ReportReader reader)
    {
        while (_rows.Count < stretches.Count)
        {
            _rows.Add(new Features<ReportFeature>());
        }
        for (var i = 0; i < stretches.Count; i++)
        {
            reader.Note(stretches[i], _rows[i]);
        }
        return models.Stretch.Choose(CollectionsMarshal.AsSpan(_rows)[..stretches.Count]);
    }

    private Quote Write(Frame frame, WeighedReport report, TextSpan span)
    {
        var (cue, meaning) = (report.Cue, report.Meaning!.Value);
        var chain = _chains.Of(cue, meaning.Member);
        var claim = Claim.OfReport(reading, cue, meaning.Member, chain);
        var likely = (1 - report.Nothing) * meaning.Probability;
        var isReserved = Reserves.Find(claim) is not null;
        var probability = isReserved ? Reserves.Reserved(likely) : likely;
        var circumstances = Circumstances.Of(reading.Text, cue, frame);
        var isChild = isReserved && ChildSpeaker.IsChild(claim);
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
                probability >= Threshold(frame, cue, meaning, span)
                && !isChild
                && IsTold(frame, cue)
                && IsGrammaticalSource(cue, meaning.Member)
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

    // "Ellery criticised Marsh. He also rejected Marsh’s demands": of whoever goes on speaking the grammar tells that the pronoun means them, and is no third
    // thing that may be wrong.
    private double Threshold(Frame frame, Cue cue, Meaning meaning, TextSpan said) =>
        cue.Subject.Kind is MentionKind.Pronoun
        && !(meaning.SpeaksOn && OthersOfSentence.Of(reading, cue.Subject).Count > 0)
            ? Thresholds.ShownReportedOfPronoun
        : IsThatClause(frame, cue, said) ? Thresholds.ShownReportedThat
        : Thresholds.ShownReported;

    // "Ellery said in a statement that the road was mined"
    private static bool IsThatClause(Frame frame, Cue cue, TextSpan said) =>
        cue is { IsStrong: true, Shape: CueShape.SubjectVerb, Subject.Kind: MentionKind.Name or MentionKind.Body }
        && frame.Pieces.Any(
            cue.Last + 1,
            frame.Pieces.Count,
            piece => piece.Span.Start == said.Start && piece.Is("that")
        );

    // "Declined to endorse", "would say", "praise from Ellery" and "Ellery: the road is mined" tell of somebody, and not that they said it.
    private static bool IsTold(Frame frame, Cue cue) =>
        cue.Shape is not CueShape.Label
        && !(cue.Shape is CueShape.Passive && cue.Word is null)
        && !IsNaming(frame, cue)
        && !VerbUse.IsNegatedOrSupposed(frame, cue.Verb);

    // "a tool called Ferry": that is its name, and no tool calls anybody anything.
    private static bool IsNaming(Frame frame, Cue cue) =>
        frame.Pieces[cue.Verb].Folded is "called" or "named" or "dubbed"
        && cue.Subject is { Kind: MentionKind.Description, First: var first, Last: var last }
        && frame.Pieces[first].Folded is "a" or "an"
        && !RoleNoun.IsAny(frame.Pieces[last].Folded);

    // "Some" and "officials" may be shown where they say it, never where a later verb only seems to be theirs.
    private static bool IsGrammaticalSource(Cue cue, CastMember member) =>
        member.Kind is not SpeakerKind.Group || cue.Shape is not CueShape.Inherited;

    // `“…,” the ministry’s spokesman, Tomas Arvik, said`: who he is has not been said.
    private int BeforeApposition(Frame frame, Cue cue, int last)
    {
        foreach (var mention in reading.Mentions[frame.Index])
        {
            if (
                mention is { Kind: MentionKind.Description, First: > 0 }
                && mention.Last <= last
                && mention.Last < cue.Subject.First - 1
                && frame.Pieces[cue.Subject.First - 1].Is(",")
                && frame.Pieces[mention.First - 1].IsQuotation
                && !frame.Pieces.Any(mention.First, cue.Subject.First - 1, piece => piece.IsQuotation || piece.Is(","))
            )
            {
                return mention.First - 1;
            }
        }
        return last;
    }

    /// <summary>No words are left beside the quotations: those have their own records.</summary>
    private static bool IsQuotationAlone(Frame frame, int first, int last, IReadOnlySet<int> speech)
    {
        var (words, quoted) = (0, false);
        for (var i = first; i <= last; i++)
        {
            words += frame.Pieces[i].IsWord ? 1 : 0;
            quoted |= speech.Contains(frame.Pieces[i].Quotation);
        }
        return quoted && words < FewestWordsBesideQuotation;
    }

    /// <summary>Of <c>told the council on Monday: “We wait.”</c> what stands before the colon tells where it was said, and what behind it has its own record.</summary>
    private static bool IsBeforeQuotation(Frame frame, int first, int last, IReadOnlySet<int> speech)
    {
        var at = first;
        while (at < last && !frame.Pieces[at].Is(":") && !IsPartOfClause(frame.Pieces[at]))
        {
            at++;
        }
        return at < last && frame.Pieces[at].Is(":") && speech.Contains(frame.Pieces[at + 1].Quotation);
    }

    // "said that the plan was clear: “We wait.”"
    private static bool IsPartOfClause(Piece piece) =>
        piece.IsQuotation
        || piece.Is("that")
        || piece.IsAuxiliary
        || VerbForms.IsIrregularPast(piece.Folded)
        || piece.Verb is { IsStrong: true }
        || (!piece.IsCapitalised && piece.Folded.EndsWith("ed", StringComparison.Ordinal));

    private const int FewestWordsBesideQuotation = 3;
}
