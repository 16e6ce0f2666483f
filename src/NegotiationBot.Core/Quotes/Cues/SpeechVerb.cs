namespace NegotiationBot.Core.Quotes.Cues;

/// <summary>A form of a verb that reports speech.</summary>
/// <param name="IsParticiple">The <c>-ing</c> form: its subject is that of another verb.</param>
/// <param name="IsBare">The infinitive or plural present (<c>say</c>): beside <c>to</c> or <c>would</c> it reports nothing.</param>
public sealed record SpeechVerb(string Lemma, SpeechStrength Strength, bool IsParticiple, bool IsBare)
{
    public bool IsStrong => Strength is SpeechStrength.Strong;
}
