using System.Collections.Frozen;

namespace NegotiationBot.Core.Quotes.Mentions;

/// <summary>Words that begin a description: <c>the</c> envoy, <c>several</c> officials, <c>his</c> lawyer.</summary>
public static class Determiners
{
    private static readonly FrozenSet<string> Words = (
        "the a an another one some many several two three four five both his her their its this that these those other most no few every each "
        + "all any hundreds dozens fellow former senior top our my"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> First = "the a an his her its their our my your"
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    internal static IEnumerable<string> All => Words.Concat(First);

    public static bool Contains(string folded) => Words.Contains(folded);

    /// <summary>An article or a possessive, which nothing but another determiner stands before in a noun phrase.</summary>
    public static bool OpensPhrase(string folded) => First.Contains(folded);
}
