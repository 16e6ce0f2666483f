using System.Collections.Frozen;
using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval;

/// <summary>Finds in a sentence what could be an answer of the asked type: a place, a number, a day. Shape only; it knows no names.</summary>
internal static class AnswerForms
{
    private static readonly FrozenSet<string> Placing = Set(
        "in at to from near of into outside via through across around toward towards"
    );

    /// <summary>The spans in a sentence that could answer; the question's own terms never do. Empty for <see cref="AskedFor.Anything"/>.</summary>
    public static IReadOnlyList<TextSpan> Find(
        AskedFor askedFor,
        string text,
        ReadOnlySpan<AnalyzedTerm> sentence,
        IReadOnlySet<string> asked
    )
    {
        var words = new List<Word>(sentence.Length);
        foreach (var term in sentence)
        {
            words.Add(new Word(term.Term, term.Folded, text[term.Span.Start], term.Span));
        }
        return askedFor switch
        {
            AskedFor.Time => Pick(words, i => IsTime(words, i)),
            AskedFor.Date => Pick(words, i => IsDate(words, i)),
            AskedFor.Number => Pick(
                words,
                i => IsNumber(words[i]) && !IsPartOfDate(words, i) && !asked.Contains(words[i].Term)
            ),
            AskedFor.Duration => Pick(words, i => IsDuration(words, i)),
            AskedFor.Place => Pick(words, i => IsPlace(words, i) && !asked.Contains(words[i].Term)),
            AskedFor.Person => Pick(words, i => i > 0 && IsCapital(words[i]) && !asked.Contains(words[i].Term)),
            _ => [],
        };
    }

    public static bool Holds(
        AskedFor askedFor,
        string text,
        ReadOnlySpan<AnalyzedTerm> sentence,
        IReadOnlySet<string> asked
    ) => askedFor is AskedFor.Anything || Find(askedFor, text, sentence, asked).Count > 0;

    private static bool IsTime(List<Word> words, int i) =>
        RowWords.Days.Contains(words[i].Folded)
        || (
            RowWords.Months.Contains(words[i].Folded)
            && (words[i].Folded is not ("may" or "march") || IsCapital(words[i]) && i > 0)
        )
        || IsYear(words[i]);

    private static bool IsDate(List<Word> words, int i) =>
        RowWords.Months.Contains(words[i].Folded)
        && IsCapital(words[i])
        && (IsDayNumber(words, i - 1) || IsDayNumber(words, i + 1));

    private static bool IsDuration(List<Word> words, int i) =>
        RowWords.Units.Contains(words[i].Folded)
        && (
            words[i].Folded.EndsWith("long", StringComparison.Ordinal)
            || i > 0
                && (
                    IsNumber(words[i - 1]) || words[i - 1].Folded is "a" or "an" or "several" or "few" or "many" or "an"
                )
        );

    private static bool IsPlace(List<Word> words, int i) =>
        i > 0
        && IsCapital(words[i])
        && !RowWords.Days.Contains(words[i].Folded)
        && !RowWords.Months.Contains(words[i].Folded)
        && (
            Placing.Contains(words[i - 1].Folded)
            || (i > 1 && words[i - 1].Folded is "the" && Placing.Contains(words[i - 2].Folded))
        );

    public static bool IsNumber(string folded) => folded.Any(char.IsDigit) || RowWords.Numbers.Contains(folded);

    private static bool IsNumber(Word word) => IsNumber(word.Folded);

    private static bool IsYear(Word word) =>
        word.Folded.Length == 4 && word.Folded.All(char.IsAsciiDigit) && word.Folded[0] is '1' or '2';

    private static bool IsPartOfDate(List<Word> words, int i) =>
        IsDayNumber(words, i) && ((i > 0 && IsMonth(words[i - 1])) || (i + 1 < words.Count && IsMonth(words[i + 1])));

    private static bool IsMonth(Word word) => RowWords.Months.Contains(word.Folded) && IsCapital(word);

    /// <summary>18, 18th; not 2025.</summary>
    private static bool IsDayNumber(List<Word> words, int i) =>
        i >= 0
        && i < words.Count
        && words[i].Folded.TakeWhile(char.IsAsciiDigit).Count() is (1 or 2)
        && words[i].Folded.Length <= 4;

    private static bool IsCapital(Word word) => char.IsUpper(word.First);

    private static TextSpan[] Pick(List<Word> words, Func<int, bool> answers) =>
        [.. Enumerable.Range(0, words.Count).Where(answers).Select(i => words[i].Span)];

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private readonly record struct Word(string Term, string Folded, char First, TextSpan Span);
}
