using System.Collections.Immutable;
using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Quotes.Casting;
using NegotiationBot.Core.Quotes.Cues;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Quotes.Frames;

/// <summary>One article read for its speakers: frames, with the mentions and cues of each, and the cast.</summary>
/// <param name="Mentions">By frame.</param>
/// <param name="Subjects">By frame.</param>
/// <param name="Cues">By frame.</param>
public sealed record ArticleReading(
    Article Article,
    string Text,
    IReadOnlyList<QuotedStretch> Quotations,
    ImmutableArray<Frame> Frames,
    ImmutableArray<ImmutableArray<FoundMention>> Mentions,
    ImmutableArray<SubjectFinder> Subjects,
    ImmutableArray<ImmutableArray<Cue>> Cues,
    Cast Cast
)
{
    /// <summary>Who is reported to say the words among which a mention stands, behind their verb in the same sentence; null where nobody is.</summary>
    internal FoundMention? ReporterOf(FoundMention mention)
    {
        FoundMention? reporter = null;
        foreach (var cue in Cues[mention.Frame])
        {
            if (
                cue is { IsStrong: true, Shape: CueShape.SubjectVerb or CueShape.Apposition or CueShape.Inherited }
                && cue.Last < mention.First
                && !Frames[mention.Frame].Pieces.Any(cue.Last, mention.First, piece => piece.IsQuotation)
            )
            {
                reporter = cue.Subject;
            }
        }
        return reporter;
    }

    public static ArticleReading Of(
        Article article,
        string text,
        ArticleOutline outline,
        IReadOnlyList<QuotedStretch> quotations,
        SpeakerRegistry registry
    )
    {
        var frames = FrameReader.Read(text, outline, quotations);
        var finder = new MentionFinder(text);
        ImmutableArray<ImmutableArray<FoundMention>> mentions = [.. frames.Select(finder.Find)];
        ImmutableArray<SubjectFinder> subjects =
        [
            .. frames.Select(frame => new SubjectFinder(text, frame, mentions[frame.Index])),
        ];
        ImmutableArray<ImmutableArray<Cue>> cues =
        [
            .. frames.Select(frame => CueFinder.Find(frame, subjects[frame.Index])),
        ];
        var cast = new CastReader(registry, article.Published?.Day).Read(mentions.SelectMany(found => found), frames);
        cast.Count(frames, cues);
        return new ArticleReading(article, text, quotations, frames, mentions, subjects, cues, cast);
    }
}
