using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Questions;

/// <summary>Reads a question into plain words.</summary>
internal static class QuestionWords
{
    public static IReadOnlyList<QuestionWord> Read(string text) =>
        [.. Separate(TermAnalyzer.Analyze(text)).SelectMany(WriteOut)];

    /// <summary>
    /// One word for each place of the text: the analyzer offers a joined spelling beside its parts, and a Cyrillic word with and without its ending.
    /// A spelling that is known as one word (<c>cease fire</c>) takes the place of its parts, any other joined one is left to them.
    /// </summary>
    private static List<AnalyzedTerm> Separate(IReadOnlyList<AnalyzedTerm> terms)
    {
        var words = new List<AnalyzedTerm>(terms.Count);
        foreach (var term in terms)
        {
            if (words is [.., var last] && last.Span == term.Span)
            {
                words[^1] = Shorthand.Knows(last.Folded) || !Shorthand.Knows(term.Folded) ? last : term;
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

    private static IEnumerable<QuestionWord> WriteOut(AnalyzedTerm typed) =>
        Shorthand.Knows(typed.Folded)
            ? Shorthand
                .WriteOut(typed.Folded)
                .Select(word => new QuestionWord(word, TermAnalyzer.Analyze(word)[0].Term, typed.Span))
            : [new QuestionWord(typed.Folded, typed.Term, typed.Span)];
}
