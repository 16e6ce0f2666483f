using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Questions;

/// <summary>Reads a question into plain words.</summary>
internal static class QuestionWords
{
    /// <summary>Nobody counts in thousands of thousands.</summary>
    private const int LongestThousands = 3;

    public static IReadOnlyList<QuestionWord> Read(string text) =>
        JoinIdioms(Unswap(text, [.. Separate(text).SelectMany(word => WriteOut(text, word))]));

    /// <summary>"Who siad"; behind "did", and with a capital, it is rather somebody's name.</summary>
    private static List<QuestionWord> Unswap(string text, List<QuestionWord> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (
                Shorthand.Unswap(words[i].Plain) is { } meant
                && !char.IsUpper(text[words[i].Span.Start])
                && !(i > 0 && PlainWords.Doing.Contains(words[i - 1].Plain))
            )
            {
                words[i] = new QuestionWord(meant, TermAnalyzer.Analyze(meant)[0].Term, words[i].Span);
            }
        }
        return words;
    }

    /// <summary>"How come" asks why, a "sec of state" is a secretary, a "price tag" a cost, and "who the hell" is who.</summary>
    private static List<QuestionWord> JoinIdioms(List<QuestionWord> words)
    {
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (words[i].Plain is "how" && words[i + 1].Plain is "come")
            {
                words[i] = new QuestionWord("why", "why", words[i].Span.Cover(words[i + 1].Span));
                words.RemoveAt(i + 1);
            }
            else if (IsQuestionWord(words[i].Plain) && words[i + 1].Plain is "tf")
            {
                words.RemoveAt(i + 1);
            }
            else if (
                IsQuestionWord(words[i].Plain)
                && i + 2 < words.Count
                && words[i + 1].Plain is "the"
                && words[i + 2].Plain is "hell" or "heck" or "fuck"
            )
            {
                words.RemoveRange(i + 1, 2);
            }
            else if (IsEarning(words, i))
            {
                words[i] = new QuestionWord("earn", TermAnalyzer.Analyze("earn")[0].Term, words[i].Span);
            }
            else if (words[i].Plain is "price" && words[i + 1].Plain is "tag")
            {
                // And nobody called Price.
                words[i] = new QuestionWord(
                    "cost",
                    TermAnalyzer.Analyze("cost")[0].Term,
                    words[i].Span.Cover(words[i + 1].Span)
                );
                words.RemoveAt(i + 1);
            }
            else if (words[i].Plain is "sec" && words[i + 1].Plain is "of" or "general" or "gen")
            {
                words[i] = new QuestionWord("secretary", TermAnalyzer.Analyze("secretary")[0].Term, words[i].Span);
            }
        }
        return words;
    }

    /// <summary>"How much does she make a year": what she earns; "how much noise does it make a day" is of noise.</summary>
    private static bool IsEarning(List<QuestionWord> words, int i) =>
        words[i].Plain is "make" or "makes" or "made" or "making"
        && i + 2 < words.Count
        && words[i + 1].Plain is "a" or "per" or "every"
        && RowWords.Units.Contains(words[i + 2].Plain)
        && Enumerable
            .Range(0, i)
            .Any(much => words[much].Plain is "much" && PlainWords.Doing.Contains(words[much + 1].Plain));

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

    private static bool IsQuestionWord(string word) =>
        word is "who" or "what" or "where" or "when" or "why" or "how" or "which";

    private static IEnumerable<QuestionWord> WriteOut(string text, AnalyzedTerm typed) =>
        PlainFor(text, typed) is { } plain
            ? plain.Select(word => new QuestionWord(word, TermAnalyzer.Analyze(word)[0].Term, typed.Span))
        : Thousands(typed) is { } number ? [new QuestionWord(number, number, typed.Span)]
        : [new QuestionWord(typed.Folded, typed.Term, typed.Span)];

    /// <summary>"140k" is 140,000.</summary>
    private static string? Thousands(AnalyzedTerm typed) =>
        typed.Folded is [.. { Length: > 0 and <= LongestThousands } number, 'k'] && number.All(char.IsAsciiDigit)
            ? number + "000"
            : null;

    private static IReadOnlyList<string>? PlainFor(string text, AnalyzedTerm typed) =>
        Transliteration.IsCyrillic(text[typed.Span.Start]) ? CyrillicQuestionWords.WriteOut(typed.Span.In(text))
        // "At 3 pm" nobody governs.
        : typed.Folded is "pm" && text.AsSpan(0, typed.Span.Start).TrimEnd() is [.., >= '0' and <= '9'] ? null
        : (IsShortened(text, typed.Span) ? Shorthand.WriteOut(typed.Folded + "s") : null)
            ?? Shorthand.WriteOut(typed.Folded);

    /// <summary>"Who’s" is who is, as "whos" is; the analyzer takes it for a genitive and leaves "who". Of "the PM’s" it is one.</summary>
    private static bool IsShortened(string text, TextSpan word) =>
        word.In(text) is [.., '\'' or '’' or '‘', 's' or 'S'];
}
