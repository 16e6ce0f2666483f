using System.Text;

namespace NegotiationBot.Core.Text;

/// <summary>What is left of words where hyphens, apostrophes, stops and capitals are told differently.</summary>
internal static class WrittenLetters
{
    public static string Of(IEnumerable<string> words) =>
        string.Concat(words.SelectMany(word => word.Where(char.IsLetterOrDigit))).ToLowerInvariant();

    /// <summary>Where whole words of a text have these letters one after another, whatever stands between them; null where none have.</summary>
    /// <param name="letters">As <see cref="Of"/> gives them.</param>
    public static TextSpan? Find(string text, string letters)
    {
        if (letters.Length == 0)
        {
            return null;
        }
        var places = new List<int>(text.Length);
        var written = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsLetterOrDigit(text[i]))
            {
                places.Add(i);
                written.Append(char.ToLowerInvariant(text[i]));
            }
        }
        return WholeWords(text, places, written.ToString(), letters);
    }

    private static TextSpan? WholeWords(string text, List<int> places, string written, string letters)
    {
        for (
            var at = written.IndexOf(letters, StringComparison.Ordinal);
            at >= 0;
            at = written.IndexOf(letters, at + 1, StringComparison.Ordinal)
        )
        {
            var (start, end) = (places[at], places[at + letters.Length - 1] + 1);
            if (!IsOfWord(text, start - 1) && !IsOfWord(text, end))
            {
                return new TextSpan(start, end);
            }
        }
        return null;
    }

    /// <summary>The apostrophe of "can’t" does not end a word.</summary>
    private static bool IsOfWord(string text, int at) =>
        IsLetter(text, at)
        || (
            at > 0
            && at < text.Length
            && TextFolding.IsApostrophe(text[at])
            && IsLetter(text, at - 1)
            && IsLetter(text, at + 1)
        );

    private static bool IsLetter(string text, int at) => at >= 0 && at < text.Length && char.IsLetterOrDigit(text[at]);
}
