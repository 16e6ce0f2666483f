namespace NegotiationBot.Core.Quotes.Mentions;

/// <summary>The words that stand inside the sentences of a text, where a capital is the word’s own. In one pass: a text may have any number of sentences.</summary>
internal sealed class WordsInside
{
    private readonly HashSet<string> _capitals = new(StringComparer.Ordinal);
    private readonly HashSet<string> _small = new(StringComparer.Ordinal);

    public WordsInside(string text)
    {
        for (var at = 1; at < text.Length; at++)
        {
            if (!char.IsLetter(text[at]) || text[at - 1] is not ' ')
            {
                continue;
            }
            var isInside = at > 1 && char.IsLower(text[at - 2]);
            var start = at;
            while (at < text.Length && char.IsLetterOrDigit(text[at]))
            {
                at++;
            }
            if (char.IsLower(text[start]))
            {
                _small.Add(text[start..at]);
            }
            else if (isInside)
            {
                _capitals.Add(text[start..at]);
            }
        }
    }

    /// <summary>Behind a small word it has a capital.</summary>
    public bool HasCapital(string written) => _capitals.Contains(written);

    /// <summary>It stands there without one.</summary>
    public bool IsSmall(string folded) => _small.Contains(folded);
}
