using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Ingestion;

/// <summary>Finds an article's title: in what the source says, else in a first line that is shaped like one. It is never made up.</summary>
internal static class TitleFinder
{
    private const int LongestTitle = 220;

    /// <param name="paragraphs">All paragraphs of the text, at least one.</param>
    public static FoundTitle Find(RawArticle raw, string text, IReadOnlyList<TextSpan> paragraphs)
    {
        var first = paragraphs[0];
        if (raw.Metadata.Title is { } given && !string.IsNullOrWhiteSpace(given))
        {
            var title = OneLine(given);
            return new FoundTitle(title, IsSame(title, OneLine(first.Of(text))) ? first : null);
        }
        return raw.TitleIsFirstLine && paragraphs.Count > 1 && IsTitleShaped(text, first)
            ? new FoundTitle(OneLine(first.Of(text)), first)
            : new FoundTitle($"Untitled ({NameOf(raw.Location)})", null);
    }

    /// <summary>A headline is short and does not end with a full stop; a line that signs or contacts is none.</summary>
    private static bool IsTitleShaped(string text, TextSpan line)
    {
        var words = line.Of(text);
        return line.Length <= LongestTitle
            && words.Any(char.IsLetter)
            && !EndsWithFullStop(words)
            && Byline.Authors(words).Count == 0
            && !PersonalData.Contains(words);
    }

    private static bool EndsWithFullStop(string words) =>
        words.TrimEnd('"', '”', '’', '»') is [.., var beforeLast, var last, '.']
            // "… in the U.S." ends with a point and not with a sentence.
            ? !(char.IsUpper(last) && beforeLast is '.' or ' ')
            : words is [.., ';' or ','];

    private static bool IsSame(string title, string line) =>
        string.Equals(
            title.Trim('.', '"', '“', '”'),
            line.Trim('.', '"', '“', '”'),
            StringComparison.OrdinalIgnoreCase
        );

    private static string OneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string NameOf(string location)
    {
        var path = location.TrimEnd('/', '\\');
        var name = path[(path.LastIndexOfAny(['/', '\\']) + 1)..];
        return name.Length == 0 ? "no name" : name;
    }
}
