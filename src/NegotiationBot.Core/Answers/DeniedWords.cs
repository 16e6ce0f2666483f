using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Retrieval.Judging;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Answers;

/// <summary>Words that a quotation has only to deny them: <c>“I did not say that the ferry was safe”</c>.</summary>
internal static class DeniedWords
{
    /// <summary>A denial stands before what was asked about, and the question has none.</summary>
    public static bool AreAsked(RankedQuote quote, QuestionPart part)
    {
        var asked = part.Topics.SelectMany(topic => topic.Terms).ToHashSet(StringComparer.Ordinal);
        var before = TermAnalyzer
            .Analyze(quote.Article.Of(quote.Quote.Span))
            .TakeWhile(term => !asked.Contains(term.Term))
            .Where(term => !part.Phrase.Contains(term.Term))
            .Select(term => term.Folded)
            .ToList();
        return (!Negation.IsIn(part.Phrase) && Negation.IsIn(before)) || before.Exists(Denies);
    }

    private static bool Denies(string word) =>
        word is "false" or "untrue" or "lie" or "deny" or "denied" or "if" or "unless";
}
