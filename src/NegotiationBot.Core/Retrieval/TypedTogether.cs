using NegotiationBot.Core.Questions;

namespace NegotiationBot.Core.Retrieval;

/// <summary>
/// Reads a word that stands nowhere in the corpus, or seldom, where two neighbouring ones do, as those: a <c>rosebowl</c> is the Rose Bowl of the articles, <c>712</c> their 7/12 and
/// <c>hb9</c> their H.B. 9.
/// </summary>
internal static class TypedTogether
{
    /// <summary>Shorter words have too many halves.</summary>
    private const int ShortestWord = 6;

    private const int ShortestHalf = 3;

    /// <summary>A day and its month: of two digits every small number would be one, and a year has four.</summary>
    private const int DigitsOfDate = 3;

    /// <param name="search">Passages that have one of two terms, those with both first.</param>
    public static QuestionPart Part(
        QuestionPart part,
        TermWeights weights,
        Func<string, string, IEnumerable<PassageHit>> search
    ) =>
        part.Topics.Any(topic => MayBeTwo(topic, weights))
            ? part with
            {
                Topics = [.. part.Topics.SelectMany(topic => HalvesOf(topic, weights, search) ?? [topic])],
            }
            : part;

    /// <summary>Of digits it may stand there for something else.</summary>
    private static bool MayBeTwo(Topic topic, TermWeights weights) =>
        topic.Word is { } word
        && word.All(char.IsAsciiLetterOrDigit)
        && (word.All(char.IsAsciiDigit) || weights.IsUnseen(topic));

    private static IReadOnlyList<Topic>? HalvesOf(
        Topic topic,
        TermWeights weights,
        Func<string, string, IEnumerable<PassageHit>> search
    )
    {
        if (!MayBeTwo(topic, weights))
        {
            return null;
        }
        foreach (var (first, second) in Splits(topic.Word!))
        {
            var (one, other) = (TopicReader.OfWord(first, topic), TopicReader.OfWord(second, topic));
            if (
                weights.PassagesWith(one.Typed) > 0
                && weights.PassagesWith(other.Typed) > 0
                && search(one.Typed, other.Typed).Count(hit => AreNeighbours(hit, first, second))
                    > weights.PassagesWith(topic.Typed)
            )
            {
                return [one, other];
            }
        }
        return null;
    }

    private static IEnumerable<(string First, string Second)> Splits(string word)
    {
        var isOfDigits = word.All(char.IsAsciiDigit);
        if (isOfDigits ? word.Length != DigitsOfDate : word.All(char.IsAsciiLetter) && word.Length < ShortestWord)
        {
            yield break;
        }
        for (var at = 1; at < word.Length; at++)
        {
            var isBetweenKinds = char.IsAsciiDigit(word[at - 1]) != char.IsAsciiDigit(word[at]);
            if (isOfDigits || isBetweenKinds || (at >= ShortestHalf && word.Length - at >= ShortestHalf))
            {
                yield return (word[..at], word[at..]);
            }
        }
    }

    /// <summary>Two numbers are one name only where a stroke joins them: "7/12".</summary>
    private static bool AreNeighbours(PassageHit hit, string first, string second)
    {
        var text = hit.Article.Text;
        var terms = hit.Article.Content.Around(hit.Passage.Span).In(hit.Passage.Span);
        for (var i = 1; i < terms.Length; i++)
        {
            if (
                terms[i].Folded == second
                && terms[i - 1].Folded == first
                && text[terms[i - 1].Span.End..terms[i].Span.Start] is var between
                && (
                    char.IsAsciiDigit(first[^1]) && char.IsAsciiDigit(second[0])
                        ? between is "/"
                        : between is " " or "\u00a0" or "-" or ". "
                )
            )
            {
                return true;
            }
        }
        return false;
    }
}
