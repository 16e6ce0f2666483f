using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Questions;

/// <summary>A known name in a question: the words <c>[Start, End)</c> and who may be meant.</summary>
/// <param name="OtherVoices">See <see cref="AskedSpeaker.OtherVoices"/>.</param>
internal sealed record NameMention(
    int Start,
    int End,
    IReadOnlyList<Speaker> Candidates,
    IReadOnlyList<Speaker> OtherVoices
)
{
    /// <summary>Words that may be a name, of nobody known.</summary>
    public static NameMention OfNobodyKnown(int start, int end) => new(start, end, [], []);
}
