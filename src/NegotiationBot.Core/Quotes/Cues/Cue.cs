using NegotiationBot.Core.Quotes.Mentions;

namespace NegotiationBot.Core.Quotes.Cues;

/// <summary>A verb or phrase that reports speech, with whoever is its subject.</summary>
/// <param name="Frame">The index of its frame.</param>
/// <param name="Verb">The piece of the verb, or of the <c>to</c> of <c>according to</c>, or of the colon of a label.</param>
/// <param name="First">The first piece of subject and verb together.</param>
/// <param name="Last">The last piece of subject and verb together, inclusive.</param>
public sealed record Cue(
    int Frame,
    int Verb,
    int First,
    int Last,
    CueShape Shape,
    SpeechVerb? Word,
    FoundMention Subject
)
{
    /// <summary>Through whom the words come, outermost first; empty where the subject speaks for all to hear.</summary>
    public IReadOnlyList<FoundMention> Via { get; init; } = [];

    public bool IsStrong => Word is null || Word.IsStrong;
}
