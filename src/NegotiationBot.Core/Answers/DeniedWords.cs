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
        var words = quote.Article.Of(quote.Quote.Span);
        if (WrittenLetters.Find(words, part.Letters) is { } asked)
        {
            return AreDeniedAround(words, asked);
        }
        var topics = part.Topics.SelectMany(topic => topic.Terms).ToHashSet(StringComparer.Ordinal);
        var before = TermAnalyzer.Analyze(words).TakeWhile(term => !topics.Contains(term.Term)).ToList();
        // "Who said we are not afraid": “I cannot say that I am not afraid.”
        return before.Count(term => Negation.IsIn([term.Folded])) > part.Phrase.Count(word => Negation.IsIn([word]))
            || before.Exists(term => !part.Phrase.Contains(term.Term) && Denies(term.Folded));
    }

    /// <summary>Of words that stand there as asked only the rest of their sentences can deny them, and the sentence that takes them up: what is said besides is of something else.</summary>
    private static bool AreDeniedAround(string words, TextSpan asked)
    {
        var sentences = SentenceSplitter.Split(words, new TextSpan(0, words.Length));
        return sentences
            .Where(
                (sentence, i) =>
                    sentence.Overlaps(asked) || (i > 0 && TakesUp(words, sentences[i - 1], sentence, asked))
            )
            .SelectMany(sentence => TermAnalyzer.Analyze(words, sentence))
            .Where(term => !asked.Overlaps(term.Span))
            .Select(term => term.Folded)
            .Any(word => Negation.IsIn([word]) || Denies(word));
    }

    /// <summary>“The ferry is safe? Not in my life”, “The ferry is safe. That is a lie.”</summary>
    private static bool TakesUp(string words, TextSpan before, TextSpan sentence, TextSpan asked) =>
        before.Overlaps(asked)
        && (
            before.In(words).Contains('?')
            || TermAnalyzer.Analyze(words, sentence)
                is [{ Folded: "that" or "this" or "it" or "no" or "not" or "never" }, ..]
        );

    private static bool Denies(string word) =>
        word is "false" or "untrue" or "lie" or "deny" or "denied" or "if" or "unless";
}
