using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval;

/// <summary>
/// Reads a mistyped word of a question (<c>missles</c>) as the word of the corpus that is one edit away (F. Damerau, 1964): a letter left out, put in, exchanged,
/// or two swapped. A word that stands in the corpus or in the dictionary stays as it is, and the first letter is taken to be right.
/// </summary>
internal static class SpellingCorrector
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";

    /// <summary>Of shorter words too many lie one edit apart.</summary>
    private const int ShortestWord = 5;

    /// <summary>From this length on a neighbour that no dictionary has, a name, is hardly there by chance.</summary>
    private const int ShortestName = 7;

    public static QuestionPart Correct(QuestionPart part, TermWeights weights) =>
        part.Topics.Any(topic => IsMistyped(topic, weights))
            ? part with
            {
                Topics =
                [
                    .. part.Topics.Select(topic => IsMistyped(topic, weights) ? Corrected(topic, weights) : topic),
                ],
            }
            : part;

    private static bool IsMistyped(Topic topic, TermWeights weights) =>
        topic.Word is { Length: >= ShortestWord } word
        && word.All(char.IsAsciiLetterLower)
        && weights.PassagesWith(topic.Typed) == 0
        && WordVectors.Shipped.Find(word) < 0;

    private static Topic Corrected(Topic topic, TermWeights weights)
    {
        var word = topic.Word!;
        var meant = Edits(word)
            .Distinct(StringComparer.Ordinal)
            .Where(edit => word.Length >= ShortestName || WordVectors.Shipped.Find(edit) >= 0)
            .Select(edit => (Word: edit, Passages: weights.PassagesWith(TermAnalyzer.Analyze(edit)[0].Term)))
            .DefaultIfEmpty((Word: word, Passages: 0))
            .MaxBy(edit => edit.Passages);
        return meant.Passages > 0 ? TopicReader.OfWord(meant.Word, topic) : topic;
    }

    private static IEnumerable<string> Edits(string word)
    {
        for (var i = 1; i <= word.Length; i++)
        {
            var (before, after) = (word[..i], word[i..]);
            if (after.Length > 0)
            {
                yield return before + after[1..];
            }
            if (after.Length > 1)
            {
                yield return before + after[1] + after[0] + after[2..];
            }
            foreach (var letter in Letters)
            {
                yield return before + letter + after;
                if (after.Length > 0)
                {
                    yield return before + letter + after[1..];
                }
            }
        }
    }
}
