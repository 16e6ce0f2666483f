using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Answers;

/// <summary>The one thing that a question is about, in the words of an article: <c>the call</c>.</summary>
internal static class SubjectAsWritten
{
    /// <summary>Null where the question is about several things, or no text has it as "the call" and goes on with nothing that says which.</summary>
    public static string? In(QuestionPart part, IEnumerable<string> texts) =>
        part.Topics is [var only]
            ? texts
                .Select(text => In(only, text, TermAnalyzer.Analyze(text)))
                .FirstOrDefault(found => found is not null)
            : null;

    private static string? In(Topic topic, string text, IReadOnlyList<AnalyzedTerm> words)
    {
        for (var i = 1; i < words.Count; i++)
        {
            if (
                words[i].Term == topic.Typed
                && char.IsLower(text[words[i].Span.Start])
                && words[i - 1].Folded is "the"
                && words[i - 1].Span.End + 1 == words[i].Span.Start
                && IsWhole(text, words, i)
            )
            {
                return "the " + words[i].Span.Of(text);
            }
        }
        return null;
    }

    /// <summary>"The call, …", "the call was …"; not "the call for help", "the call centre".</summary>
    private static bool IsWhole(string text, IReadOnlyList<AnalyzedTerm> words, int at)
    {
        var end = words[at].Span.End;
        return end == text.Length
            || text[end] is ',' or '.' or ';' or ':' or ')' or '?' or '!' or '”'
            || (
                at + 1 < words.Count
                && words[at + 1].Span.Start == end + 1
                && (PlainWords.Doing.Contains(words[at + 1].Folded) || PlainWords.Being.Contains(words[at + 1].Folded))
            );
    }
}
