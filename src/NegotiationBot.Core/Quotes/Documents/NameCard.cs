using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Documents;

/// <summary>
/// The card that a page shows over a name, whose words stand in the text behind it, the surname first: <c>Envoy Mara Ellery Ellery MaraEnvoy to the Dale</c>.
/// </summary>
internal static class NameCard
{
    /// <summary>The name before its card; null where no card follows a name.</summary>
    public static TextSpan? NameIn(string text, TextSpan label)
    {
        Span<Range> words = stackalloc Range[32];
        var written = label.In(text);
        var count = written.Split(words, ' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i + 3 < count; i++)
        {
            var given = written[words[i]];
            var surname = written[words[i + 1]];
            if (
                char.IsUpper(given[0])
                && char.IsUpper(surname[0])
                && written[words[i + 2]].SequenceEqual(surname)
                && written[words[i + 3]].StartsWith(given)
            )
            {
                return new TextSpan(label.Start + words[i].Start.Value, label.Start + words[i + 1].End.Value);
            }
        }
        return null;
    }
}
