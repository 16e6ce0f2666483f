using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Questions;

/// <summary>Cuts a message that asks two things into the two.</summary>
internal static class QuestionSplitter
{
    private const int FewestWords = 3;

    /// <summary>Words that a question begins with.</summary>
    public static IReadOnlyList<string> Openers { get; } =
    ["did", "does", "is", "will", "was", "has", "what", "who", "when", "where", "why", "how", "which"];

    public static IReadOnlyList<string> Split(string text)
    {
        var quoted = QuotedWords.Find(text);
        var words = QuestionWords.Read(text);
        for (var i = FewestWords; i < words.Count; i++)
        {
            var cut = words[i].Span.Start;
            if (
                Openers.Contains(words[i].Plain)
                && !quoted.Any(span => span.Contains(cut))
                && IsBoundary(text, words, i)
                && Asks(words, 0, i)
                && (Asks(words, i, words.Count) || PointsBack(words, i))
            )
            {
                var end = words[i - 1].Plain is "and" ? words[i - 1].Span.Start : cut;
                return [text[..end].TrimEnd(), text[cut..]];
            }
        }
        return [text];
    }

    /// <summary>A question mark, or an "and" or a comma between two questions.</summary>
    private static bool IsBoundary(string text, IReadOnlyList<QuestionWord> words, int at)
    {
        var between = Between(text, words[at - 1].Span, words[at].Span);
        if (between.Contains('?'))
        {
            return true;
        }
        var first = words.Take(at).FirstOrDefault(word => Openers.Contains(word.Plain)).Plain;
        if (first is "who" && MoreWords.AreAskedFor(words, at))
        {
            return words[at - 1].Plain is "and" || between.Any(char.IsPunctuation);
        }
        return words[at - 1].Plain is "and"
            // "The mining fund - what does it pay": what it is about may stand before the question.
            ? first is not null && !IsClause(words, at) && (first is not "who" || IsQuestion(words, at))
            // "Where is the pier, what did Holt say" asks one thing.
            : between.Contains(',')
                && first == words.SkipWhile(word => word.Plain is "and" or "so" or "ok" or "but").First().Plain
                && IsQuestion(words, at)
                && !words.Skip(at).Any(word => PlainWords.Saying.Contains(word.Plain));
    }

    /// <summary>"The pier and what it costs": that asks nothing, and is asked about.</summary>
    private static bool IsClause(IReadOnlyList<QuestionWord> words, int at) =>
        !PlainWords.Doing.Contains(words[at].Plain)
        && at + 1 < words.Count
        && (PlainWords.Pronouns.Contains(words[at + 1].Plain) || words[at + 1].Plain is "the" or "a" or "an");

    /// <summary>"Where did she", "is it", "what if they", "when": and not "what it costs", which may be a clause.</summary>
    private static bool IsQuestion(IReadOnlyList<QuestionWord> words, int at) =>
        PlainWords.Doing.Contains(words[at].Plain)
        || at + 1 == words.Count
        || PlainWords.Doing.Contains(words[at + 1].Plain)
        || words[at + 1].Plain is "if"
        || (words[at + 1].Plain is "else" && at + 2 < words.Count && PlainWords.Doing.Contains(words[at + 2].Plain))
        || (words[at].Plain is "who" && PlainWords.Saying.Contains(words[at + 1].Plain))
        || (words[at].Plain is "how" && at + 2 < words.Count);

    /// <summary>The second question has nothing of its own, or a pronoun for what the first is about.</summary>
    private static bool PointsBack(IReadOnlyList<QuestionWord> words, int at) =>
        at + 1 == words.Count
        || words
            .Skip(at)
            .Any(word =>
                word.Plain is "he" or "she" or "they" or "it" or "that" or "his" or "her" or "their" or "them"
            );

    /// <summary>The text between two words; none where both were written as one ("whos").</summary>
    private static string Between(string text, TextSpan before, TextSpan after) =>
        after.Start > before.End ? text[before.End..after.Start] : "";

    /// <summary>Two words of content, or "who is on the board".</summary>
    private static bool Asks(IReadOnlyList<QuestionWord> words, int start, int end) =>
        Enumerable.Range(start, end - start).Count(i => !TermAnalyzer.IsStopWord(words[i].Plain))
        >= (start + 1 < end && PlainWords.Being.Contains(words[start + 1].Plain) ? 1 : 2);
}
