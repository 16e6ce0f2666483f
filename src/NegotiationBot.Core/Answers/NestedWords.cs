using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Answers;

/// <summary>Words that a quotation quotes in its turn: whoever says the whole need not have said them.</summary>
internal static class NestedWords
{
    private const int FewestAsked = 2;

    /// <summary>Of marks that nothing closes a text may hold thousands: each is looked along only so far.</summary>
    private const int Longest = 1000;

    /// <summary>What was asked about stands between marks within the quotation, and nothing of it beside them.</summary>
    public static bool AreAsked(RankedQuote quote, QuestionPart part)
    {
        var words = quote.Article.Of(quote.Quote.Span);
        if (WrittenLetters.Find(words, part.Letters) is { } letters)
        {
            // "Said that the bill was “a net with one hole”": most of what was asked about is somebody else's.
            return Between(words).Any(nested => nested.OverlapWith(letters) * 2 > letters.Length);
        }
        var asked = part.Topics.SelectMany(topic => topic.Terms).ToHashSet(StringComparer.Ordinal);
        var terms = TermAnalyzer.Analyze(words).Where(term => asked.Contains(term.Term)).ToList();
        return terms.Select(term => term.Term).Distinct(StringComparer.Ordinal).Count()
                >= Math.Min(FewestAsked, part.Topics.Count)
            && Between(words).Any(nested => terms.TrueForAll(term => nested.Contains(term.Span)));
    }

    /// <summary>The very words asked about, in a row, stand between marks within the quotation.</summary>
    public static bool AreWritten(RankedQuote quote, QuestionPart part) =>
        WrittenLetters.Find(quote.Article.Of(quote.Quote.Span), part.Letters) is not null && AreAsked(quote, part);

    private static IEnumerable<TextSpan> Between(string words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (ClosingOf(words[i]) is { } closing && End(words, i + 1, closing) is > 0 and var end)
            {
                yield return new TextSpan(i, end);
                i = end;
            }
        }
    }

    private static char? ClosingOf(char opening) =>
        opening switch
        {
            '‘' => '’',
            '“' => '”',
            '«' => '»',
            '"' => '"',
            _ => null,
        };

    // The apostrophe of "I’m" closes nothing; nor does a mark in another paragraph.
    private static int End(string words, int from, char closing)
    {
        for (var i = from; i < Math.Min(words.Length, from + Longest) && words[i] != '\n'; i++)
        {
            if (words[i] == closing && !(closing == '’' && i + 1 < words.Length && char.IsLetter(words[i + 1])))
            {
                return i;
            }
        }
        return -1;
    }
}
