using System.Collections.Frozen;

namespace NegotiationBot.Core.Text;

/// <summary>Words that newspapers write as one, with a hyphen, or as two: the two-word spelling is indexed under the joined one as well.</summary>
internal static class JoinedSpellings
{
    private const string Pairs =
        "cease fire|air strike|air space|air lift|air base|air field|air port|battle field|battle ground|battle ship|war plane|war ship|war head|"
        + "war time|peace time|peace keep|peace maker|peace making|gun fire|gun man|gun boat|cross fire|shell fire|counter offensive|counter attack|"
        + "counter part|counter proposal|draw down|roll back|hand over|hand shake|take over|break through|break down|build up|"
        + "crack down|stand off|stand still|stale mate|walk out|pull out|pull back|shut down|lock down|black out|black mail|set back|"
        + "road map|time line|time table|time frame|dead line|head line|life line|front line|pipe line|coast line|back channel|back down|"
        + "land mine|mine field|strong hold|foot hold|check point|water way|high way|rail way|under ground|under mine|safe guard|whistle blower|"
        + "key note|spokes man|spokes woman|spokes person|law maker|policy maker|decision maker|press room|news paper|broad cast|"
        + "web site|on line|off shore|on shore|sea port|ship yard|power plant|grid lock|dead lock|short list|white paper|work shop|"
        + "well being|per cent|pre condition|re arm|re build|re start|non proliferation|sub marine|stock pile|fire arm|fire power|blood shed";

    private static readonly FrozenSet<string> Joined = Pairs
        .Split('|')
        .Select(pair => PorterStemmer.Stem(pair.Replace(" ", "", StringComparison.Ordinal)))
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> FirstParts = Pairs
        .Split('|')
        .Select(pair => pair[..pair.IndexOf(' ')])
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Folded, those that are the first of two that are also written as one.</summary>
    public static IReadOnlyCollection<string> FirstWords => FirstParts;

    /// <summary>A folded word is the first of two that are also written as one.</summary>
    public static bool MayBeginWith(string folded) => FirstParts.Contains(folded);

    /// <summary>The joined spelling of two neighbouring folded words; null where they are two words.</summary>
    /// <param name="first">Of which <see cref="MayBeginWith"/> says so.</param>
    public static string? Join(string first, string second) =>
        string.Concat(first, second) is var joined && Joined.Contains(PorterStemmer.Stem(joined)) ? joined : null;
}
