using System.Collections.Immutable;

namespace NegotiationBot.Core.Quotes.Cues;

/// <summary>Which of a sentence's cues reports the sentence as a whole.</summary>
public static class MainCue
{
    /// <summary>
    /// <c>…, said Ellery</c> reports all before it; else the first strong verb with a subject of its own; else the first cue.
    /// </summary>
    public static Cue? Of(ImmutableArray<Cue> cues) =>
        cues.FirstOrDefault(cue => cue is { IsStrong: true, Shape: CueShape.VerbSubject })
        ?? cues.FirstOrDefault(cue => cue.IsStrong && cue.Shape is not CueShape.Inherited)
        ?? (cues.Length > 0 ? cues[0] : null);
}
