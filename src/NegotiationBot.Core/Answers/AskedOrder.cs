namespace NegotiationBot.Core.Answers;

/// <summary>"A bad deal is better than no deal" and its reverse have the same pairs of words, and are not the same words.</summary>
internal static class AskedOrder
{
    /// <summary>A few words are remembered wrongly or left out; of a claim that is turned round a third stands elsewhere.</summary>
    private const double MostOfThem = 0.75;

    /// <summary>Most of the asked words stand in a text in the order in which they are asked, whatever stands between them (longest common subsequence).</summary>
    public static bool IsOf(IReadOnlyList<string> asked, IEnumerable<string> words)
    {
        var longest = new int[asked.Count + 1];
        foreach (var word in words)
        {
            var before = 0;
            for (var i = 1; i <= asked.Count; i++)
            {
                (before, longest[i]) = (
                    longest[i],
                    asked[i - 1] == word ? before + 1 : Math.Max(longest[i], longest[i - 1])
                );
            }
        }
        return longest[^1] >= MostOfThem * asked.Count;
    }
}
