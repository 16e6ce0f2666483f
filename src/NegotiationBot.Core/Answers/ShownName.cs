using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Answers;

/// <summary>The name that stands in a line of ours.</summary>
internal static class ShownName
{
    private const int LongestMention = 30;

    /// <summary>
    /// The speaker's; where the article calls a body by another name (a capital for its government), that name, as written:
    /// that both are one is the registry's claim, not the article's.
    /// </summary>
    public static string Of(Attribution attribution) =>
        attribution
            is { Basis: AttributionBasis.NamedInSentence, Mention.Text: { Length: > 0 and <= LongestMention } mention }
        && char.IsUpper(mention[0])
        && IsAnotherName(mention, attribution.Speaker!)
            ? mention
            : attribution.Speaker!;

    private static bool IsAnotherName(string mention, string speaker) =>
        !GivenName.IsKnown(NameFolder.Words(speaker)[0])
        && NameFolder.Words(mention) is { Count: > 0 } words
        && !words.Intersect(NameFolder.Words(speaker)).Any()
        && words.All(word => Place.Is(word) || BodyWord.IsName(word) || word is "the");
}
