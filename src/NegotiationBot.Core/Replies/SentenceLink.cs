namespace NegotiationBot.Core.Replies;

/// <summary>
/// A link that opens a page at a sentence of it, by the text directive of browsers (https://wicg.github.io/scroll-to-text-fragment/): <c>#:~:text=first words,last words</c>.
/// Where the page has other words by now, it opens at its top.
/// </summary>
internal static class SentenceLink
{
    private const string Directive = ":~:text=";

    /// <summary>Of a longer sentence so many words at each end say which one it is.</summary>
    private const int WordsAtEachEnd = 5;

    /// <summary>A page may write these in another way than the article was read with, and a match needs none of them at its ends.</summary>
    private static readonly char[] Marks = [.. "\"“”„«»‘’'.,;:!?()[]-–—"];

    public static string To(string url, string sentence)
    {
        var words = sentence.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var phrases =
            words.Length > 2 * WordsAtEachEnd ? new[] { words[..WordsAtEachEnd], words[^WordsAtEachEnd..] } : [words];
        var ends = phrases.Select(phrase => string.Join(' ', phrase).Trim(Marks)).Where(end => end.Length > 0);
        var text = string.Join(',', ends.Select(Uri.EscapeDataString));
        return text.Length == 0 ? url : $"{url}{(url.Contains('#') ? "" : "#")}{Directive}{text}";
    }

    /// <summary>The page alone, as a person reads an address.</summary>
    public static string PageOf(string link)
    {
        var at = link.IndexOf(Directive, StringComparison.Ordinal);
        return at < 0 ? link : link[..at].TrimEnd('#');
    }
}
