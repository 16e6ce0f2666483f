using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Mentions;

namespace NegotiationBot.Core.Quotes.Cues;

/// <summary>Finds the cues of a frame and the subject of each.</summary>
public static class CueFinder
{
    public static IReadOnlyList<Cue> Find(string text, Frame frame, IReadOnlyList<FoundMention> mentions)
    {
        var cues = new List<Cue>();
        var subjects = new SubjectFinder(text, frame, mentions);
        var sources = new SourceCues(frame, subjects);
        var verbs = new VerbCues(frame, subjects, SpeechVerbs.Find);
        var tags = new TagCues(frame, subjects);
        var passives = new PassiveCues(frame, subjects);
        for (var i = 0; i < frame.Pieces.Count; i++)
        {
            if ((sources.At(i) ?? passives.OfQuotation(i) ?? verbs.At(i, cues) ?? tags.At(i)) is { } cue)
            {
                cues.Add(cue);
            }
        }
        return new RelayReader(frame, subjects).Read(cues);
    }
}
