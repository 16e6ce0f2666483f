using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Questions;

/// <summary>Reads a question into plain words.</summary>
internal static class QuestionWords
{
    public static IReadOnlyList<QuestionWord> Read(string text) =>
        [.. Separate(text).SelectMany(word => WriteOut(text, word))];

    /// <summary>
    /// One word for each place of the text: the analyzer offers a joined spelling beside its parts, and a Cyrillic word with and without its ending.
    /// A spelling that is known as one word (<c>cease fire</c>) takes the place of its parts, any other joined one is left to them.
    /// </summary>
    private static List<AnalyzedTerm> Separate(string text)
    {
        var words = new List<AnalyzedTerm>();
        foreach (var term in TermAnalyzer.Analyze(text))
        {
            if (words is [.., var last] && last.Span == term.Span)
            {
                words[^1] = PlainFor(text, last) is null && PlainFor(text, term) is not null ? term : last;
            }
            else if (words is [.., var previous] && term.Span.Contains(previous.Span))
            {
                if (Synonyms.Of(term.Term).Count > 0)
                {
                    while (words is [.., var part] && term.Span.Contains(part.Span))
                    {
                        words.RemoveAt(words.Count - 1);
                    }
                    words.Add(term);
                }
            }
            else
            {
                words.Add(term);
            }
        }
        return words;
    }

    private static IEnumerable<QuestionWord> WriteOut(string text, AnalyzedTerm typed) =>
        PlainFor(text, typed) is { } plain
            ? plain.Select(word => new QuestionWord(word, TermAnalyzer.Analyze(word)[0].Term, typed.Span))
            : [new QuestionWord(typed.Folded, typed.Term, typed.Span)];

    private static IReadOnlyList<string>? PlainFor(string text, AnalyzedTerm typed) =>
        Transliteration.IsCyrillic(text[typed.Span.Start]) ? CyrillicQuestionWords.WriteOut(typed.Span.In(text))
        // "At 3 pm" nobody governs.
        : typed.Folded is "pm" && text.AsSpan(0, typed.Span.Start).TrimEnd() is [.., >= '0' and <= '9'] ? null
        : Shorthand.WriteOut(typed.Folded);
}
