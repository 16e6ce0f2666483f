using System.Collections.Immutable;
using NegotiationBot.Core.Quotes.Frames;

namespace NegotiationBot.Core.Quotes.Cues;

/// <summary>Finds the cues of a frame and the subject of each.</summary>
public static class CueFinder
{
    public static ImmutableArray<Cue> Find(Frame frame, SubjectFinder subjects)
    {
        var cues = new List<Cue>();
        var sources = new SourceCues(frame, subjects);
        var verbs = new VerbCues(frame, subjects, piece => piece.Verb);
        var tags = new TagCues(frame, subjects);
        var passives = new PassiveCues(frame, subjects);
        for (var i = 0; i < frame.Pieces.Count; i++)
        {
            var before = cues.Count > 0 ? cues[^1] : null;
            if ((sources.At(i) ?? passives.OfQuotation(i) ?? verbs.At(i, before) ?? tags.At(i)) is { } cue)
            {
                cues.Add(cue);
            }
        }
        var authors = new AuthorOfText(frame, subjects);
        return cues.Count == 0 ? [] : new RelayReader(frame, subjects).Read(cues.ConvertAll(authors.SaidBy));
    }
}
