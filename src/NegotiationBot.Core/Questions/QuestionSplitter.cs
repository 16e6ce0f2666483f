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
        for (var i = FewestWords; i + FewestWords <= words.Count; i++)
        {
            var cut = words[i].Span.Start;
            var asksAgain = Openers.Contains(words[i].Plain) && !quoted.Any(span => span.Contains(cut));
            if (asksAgain && IsBoundary(text, words, i) && Asks(words, 0, i) && Asks(words, i, words.Count))
            {
                return [text[..cut].TrimEnd(), text[cut..]];
            }
        }
        return [text];
    }

    /// <summary>A question mark, or an "and" between two questions that both begin as questions do.</summary>
    private static bool IsBoundary(string text, IReadOnlyList<QuestionWord> words, int at) =>
        Between(text, words[at - 1].Span, words[at].Span).Contains('?')
        || (words[at - 1].Plain is "and" && Openers.Contains(words[0].Plain) && words[0].Plain is not "who");

    /// <summary>The text between two words; none where both were written as one ("whos").</summary>
    private static string Between(string text, TextSpan before, TextSpan after) =>
        after.Start > before.End ? text[before.End..after.Start] : "";

    private static bool Asks(IReadOnlyList<QuestionWord> words, int start, int end) =>
        Enumerable.Range(start, end - start).Count(i => !TermAnalyzer.IsStopWord(words[i].Plain)) >= 2;
}
