using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Questions;

/// <summary>Reads a question into plain words.</summary>
internal static class QuestionWords
{
    public static IReadOnlyList<QuestionWord> Read(string text) => [.. TermAnalyzer.Analyze(text).SelectMany(WriteOut)];

    private static IEnumerable<QuestionWord> WriteOut(AnalyzedTerm typed)
    {
        var plain = Shorthand.WriteOut(typed.Folded);
        return plain.Count == 1 && plain[0] == typed.Folded
            ? [new QuestionWord(typed.Folded, typed.Term, typed.Span)]
            : plain.Select(word => new QuestionWord(word, TermAnalyzer.Analyze(word)[0].Term, typed.Span));
    }
}
