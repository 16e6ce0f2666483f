using System.Collections.Frozen;

namespace NegotiationBot.Core.Ingestion;

/// <summary>Knows lines that only part a page: rules, stars, the word “Summary”.</summary>
internal static class SectionLabel
{
    private static readonly FrozenSet<string> Labels = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "advertisement",
        "at a glance",
        "begin text",
        "end text",
        "full text",
        "in brief",
        "key points",
        "key takeaways",
        "read more",
        "related",
        "share",
        "summary",
        "transcript"
    );

    public static bool IsLabel(string line) =>
        !line.Any(char.IsLetterOrDigit) || Labels.Contains(line.Trim(' ', ':', '[', ']', '(', ')', '#', '*'));
}
