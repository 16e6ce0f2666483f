using System.Globalization;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Answers;

/// <summary>What a paper has corrected is not shown without its correction: <c>It was 14, not 16.</c></summary>
internal static class Corrections
{
    /// <summary>So many words behind a number stands what it counts: "16 old boats".</summary>
    private const int WordsToCounted = 3;

    private static readonly string[] Titles = ["Correction", "Clarification", "Erratum"];

    /// <summary>The same, where a number was corrected with the sentences of the correction in its place.</summary>
    /// <param name="found">What else was found: a correction has the words of what it corrects.</param>
    public static IEnumerable<RankedSentence> Mend(
        IEnumerable<RankedSentence> shown,
        IReadOnlyList<RankedSentence> found
    ) => shown.Select(sentence => Of(sentence, found) ?? sentence);

    private static RankedSentence? Of(RankedSentence sentence, IReadOnlyList<RankedSentence> found)
    {
        foreach (var article in found.Select(other => other.Article).Distinct())
        {
            if (Corrects(article, sentence.Article) && SpanOn(sentence, article) is { } span)
            {
                return sentence with { Article = article, Span = span, LeansOn = null };
            }
        }
        return null;
    }

    private static bool Corrects(IndexedArticle correction, IndexedArticle article) =>
        correction != article
        && Array.Exists(Titles, title => correction.Article.Title.StartsWith(title, StringComparison.OrdinalIgnoreCase))
        && correction.Text.Contains(article.Article.Title, StringComparison.OrdinalIgnoreCase);

    /// <summary>The sentence that says which of the numbers of another is wrong, with the one before, which says of what.</summary>
    private static TextSpan? SpanOn(RankedSentence wrong, IndexedArticle correction)
    {
        var numbers = NumbersIn(wrong.Article, wrong.Span).ToHashSet();
        foreach (var paragraph in correction.Passages.Select(passage => passage.Span))
        {
            var sentences = correction.Content.Around(paragraph).SentencesIn(paragraph);
            for (var i = 0; i < sentences.Count; i++)
            {
                if (Denied(correction, sentences[i]) is { } denied && numbers.Contains(denied))
                {
                    var shown =
                        i > 0 && !correction.In(sentences[i - 1].Cover(sentences[i])).Contains('\n')
                            ? sentences[i - 1].Cover(sentences[i])
                            : sentences[i];
                    return CountsTheSame(wrong, denied, correction, shown) ? shown : null;
                }
            }
        }
        return null;
    }

    /// <summary>What the number is of stands in the correction, too: of 16 boats, what was wrong with 16 robbers tells nothing.</summary>
    private static bool CountsTheSame(RankedSentence wrong, long number, IndexedArticle correction, TextSpan shown)
    {
        var words = TermAnalyzer.Analyze(wrong.Article.Of(wrong.Span));
        var of = TermAnalyzer.Analyze(correction.Of(shown)).Select(word => word.Term).ToHashSet(StringComparer.Ordinal);
        return Enumerable
            .Range(0, words.Count)
            .Where(i => ValueOf(words[i].Folded) == number)
            .SelectMany(i => words.Skip(i + 1).Take(WordsToCounted))
            .Any(word => !TermAnalyzer.IsStopWord(word.Folded) && of.Contains(word.Term));
    }

    /// <summary>The number after "not".</summary>
    private static long? Denied(IndexedArticle article, TextSpan sentence)
    {
        var isDenied = false;
        foreach (var word in article.Content.Around(sentence).In(sentence))
        {
            if (isDenied && ValueOf(word.Folded) is { } value)
            {
                return value;
            }
            isDenied = word.Folded is "not";
        }
        return null;
    }

    private static IEnumerable<long> NumbersIn(IndexedArticle article, TextSpan span) =>
        TermAnalyzer.Analyze(article.Of(span)).Select(word => ValueOf(word.Folded)).OfType<long>();

    private static long? ValueOf(string folded) =>
        long.TryParse(folded, NumberStyles.None, CultureInfo.InvariantCulture, out var digits) ? digits
        : RowWords.ValueOf(folded) is > 0 and var letters ? letters
        : null;
}
