using System.Collections.Immutable;
using NegotiationBot.Core.Quotes.Casting;
using NegotiationBot.Core.Quotes.Cues;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Links;
using NegotiationBot.Core.Quotes.Mentions;

namespace NegotiationBot.Core.Quotes.Reservations;

/// <summary>What a quote would say: these words are this speaker's, because of this cue and this mention.</summary>
/// <param name="Words">The article's own words that tie the quote to its speaker; those that govern it come first.</param>
public sealed record Claim(
    ArticleReading Reading,
    ImmutableArray<ReportingWords> Words,
    Cue? Cue,
    FoundMention? Mention,
    CastMember? Speaker,
    IReadOnlyList<ChainLink> Chain
)
{
    private const int MostMembers = 200;

    /// <summary>A longer question, in characters, is as often answered by whoever asks it.</summary>
    private const int LongestQuestion = 30;

    /// <summary>Those of the article; of a very long list only the first, so that time stays linear.</summary>
    public IEnumerable<CastMember> Cast => Reading.Cast.Members.Take(MostMembers);

    /// <summary>The words stand between marks: a fragment may be turned round by what stands right before it.</summary>
    public bool IsMarked { get; private init; }

    /// <summary>Right behind the quotation stands <c>it began</c>, <c>it read</c>.</summary>
    public bool IsToldByThing { get; private init; }

    /// <summary>Right behind the quotation stands <c>came the reply</c>: whoever spoke before did not give it.</summary>
    public bool IsReplyOfSomebody { get; private init; }

    /// <summary>Right behind the quotation stands <c>I ask</c>, <c>we said</c>.</summary>
    public bool IsToldByNarrator { get; private init; }

    /// <summary>It stands alone beside another quotation, with no word between the two: whoever says the one need not say the other.</summary>
    public bool StandsBesideAnother { get; private init; }

    /// <summary>It stands right behind a short question of the same speaker, who <c>asked</c> it, and asks nothing itself.</summary>
    public bool IsBehindOwnQuestion { get; private init; }

    /// <summary>It stands alone in its paragraph, in an exchange whose other side is the speaker: they answer right behind it, or answered right before it.</summary>
    public bool IsOtherSideOfExchange { get; private init; }

    /// <summary>What stands right before the quotation makes it the title of something.</summary>
    public bool IsTitle { get; private init; }

    /// <summary>Whom the sentence behind the quotation says it is of: <c>That is Mara Ellery again</c>; null where it does not.</summary>
    public FoundMention? SaidOf { get; private init; }

    /// <summary>The words right before the quotation in its own sentence; null where there are none.</summary>
    public ReportingWords? Lead { get; private init; }

    public static Claim Of(ArticleReading reading, int quotation, int quotationFrame, Decision decision)
    {
        // A quotation that goes on is tied to its speaker where the one it goes on from is.
        var source = decision.Source;
        var frame = reading.Frames[quotationFrame];
        var at = frame.PositionOf(quotation);
        var lead = ReportingWords.Around(frame, at - 1, verbIsLast: true);
        var words = new List<ReportingWords>();
        if (source.Link is { Cue: { } cue, Kind: LinkKind.CueAfter or LinkKind.CueBefore })
        {
            var cueFrame = reading.Frames[cue.Frame];
            var isAfter = cue.Frame == quotationFrame ? cue.Verb > at : source.Link.Kind is LinkKind.CueAfter;
            Add(words, ReportingWords.Around(cueFrame, cue.Verb, verbIsLast: !isAfter));
        }
        Add(words, lead);
        return new Claim(reading, [.. words], source.Link.Cue, source.Link.Mention, decision.Speaker, decision.Chain)
        {
            IsMarked = true,
            IsBehindOwnQuestion = IsBehindQuestion(reading, quotation, source.Link.Cue),
            Lead = lead,
            IsOtherSideOfExchange = Exchange.HasOtherSideAt(reading, frame, quotation, decision.Speaker),
            SaidOf = OwnerBehind(reading, frame, at),
            IsTitle = IsTitled(reading, frame, at, quotation),
            IsToldByThing = IsThing(frame, at + 1) || (IsSign(frame, at + 1) && IsThing(frame, at + 2)),
            IsReplyOfSomebody = IsComing(frame, at + 1),
            IsToldByNarrator = Narrator.TellsBehind(frame, at),
            StandsBesideAnother = Exchange.IsBesideAnother(reading, frame, at),
        };
    }

    public static Claim OfReport(ArticleReading reading, Cue cue, CastMember speaker, IReadOnlyList<ChainLink> chain)
    {
        var words = ReportingWords.Around(reading.Frames[cue.Frame], cue.Verb, verbIsLast: false, cue.Verb);
        return new Claim(reading, words is null ? [] : [words], cue, cue.Subject, speaker, chain);
    }

    private static bool IsBehindQuestion(ArticleReading reading, int quotation, Cue? asked) =>
        quotation > 0
        && asked is { } cue
        && AnsweredQuestion.IsAsking(reading.Frames[cue.Frame], cue.Verb)
        && reading.Quotations[quotation - 1].Span is var question
        && reading.Quotations[quotation].Span is var words
        && question.End <= reading.Frames[cue.Frame].Pieces[cue.Verb].Span.Start
        && reading.Frames[cue.Frame].Pieces[cue.Verb].Span.End <= words.Start
        && question.Length <= LongestQuestion
        && EndsAsking(question.In(reading.Text))
        && !EndsAsking(words.In(reading.Text));

    private static bool EndsAsking(ReadOnlySpan<char> words) => words.TrimEnd() is [.., '?'];

    private static bool IsTitled(ArticleReading reading, Frame frame, int at, int quotation) =>
        at > 0
        && (
            TitleNouns.IsTitled(frame, at)
            || TitleNouns.IsInterviewOn(frame, at)
            || (
                (TitleNouns.Publishes(frame.Pieces[at - 1].Folded) || TitleNouns.IsWorkBeforeComma(frame, at))
                && QuotationShape.Of(reading.Text, reading.Quotations[quotation].Span).IsTitleCase
            )
        );

    private static FoundMention? OwnerBehind(ArticleReading reading, Frame frame, int at)
    {
        var (behind, first) = (frame, at + 1);
        if (first == frame.Pieces.Count && frame.Index + 1 < reading.Frames.Length)
        {
            (behind, first) = (reading.Frames[frame.Index + 1], 0);
        }
        return
            behind.Paragraph == frame.Paragraph
            && first + 1 < behind.Pieces.Count
            && behind.Pieces[first].Folded is "that" or "this" or "it"
            && behind.Pieces[first + 1].Folded is "is" or "was" or "were"
            ? reading.Mentions[behind.Index].FirstOrDefault(mention => mention.First == first + 2)
            : null;
    }

    private static bool IsThing(Frame frame, int at) =>
        at + 1 < frame.Pieces.Count && frame.Pieces[at].Is("it") && frame.Pieces[at + 1].IsWord;

    private static bool IsComing(Frame frame, int at) =>
        at + 2 < frame.Pieces.Count
        && frame.Pieces[at].Folded is "came" or "comes"
        && frame.Pieces[at + 1].Folded is "the" or "a" or "an";

    private static bool IsSign(Frame frame, int at) => at < frame.Pieces.Count && frame.Pieces[at].Is(",");

    private static void Add(List<ReportingWords> words, ReportingWords? more)
    {
        if (more is not null && !words.Exists(known => known.Frame == more.Frame && known.From == more.From))
        {
            words.Add(more);
        }
    }
}
