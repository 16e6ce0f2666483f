using System.Globalization;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Questions;

/// <summary>Which of a row is asked about: <c>the 6th meeting</c>, <c>round two</c>.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Of">Index terms of the words behind it, the noun among them: <c>donor platform meeting</c>.</param>
public sealed record AskedOrdinal(int Number, IReadOnlyList<string> Of)
{
    private const int MostWords = 4;

    /// <summary>Ordinals in letters, from the first on.</summary>
    internal static readonly string[] Words =
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".Split(' ');

    /// <summary>Null where none is, or more than one.</summary>
    internal static AskedOrdinal? Read(MarkedWords words)
    {
        var found = Enumerable.Range(0, words.Count).Select(i => At(words, i)).OfType<AskedOrdinal>().ToList();
        return found is [var only] ? only : null;
    }

    /// <summary>What an ordinal counts, in letters or figures; 0 of any other word.</summary>
    public static int ValueOf(string folded) =>
        folded is [>= '0' and <= '9', .., 's' or 'n' or 'r' or 't', 't' or 'd' or 'h']
            ? int.TryParse(
                folded.AsSpan(0, folded.Length - 2),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var value
            )
                ? value
                : 0
            : Array.IndexOf(Words, folded) + 1;

    private static AskedOrdinal? At(MarkedWords words, int i)
    {
        if (ValueOf(words[i]) is var value and > 0)
        {
            var of = words
                .Words.Skip(i + 1)
                .Take(MostWords)
                .TakeWhile(word =>
                    !PlainWords.AreFrame(word.Plain)
                    && !TermAnalyzer.IsStopWord(word.Plain)
                    && !RowWords.Contain(word.Plain)
                )
                .Select(word => word.Term)
                .ToList();
            return of.Count > 0 ? new AskedOrdinal(value, of) : null;
        }
        return i > 0 && words[i - 1] is "round" or "phase" or "stage" && NumberOf(words[i]) is var number and > 0
            ? new AskedOrdinal(number, [words.Words[i - 1].Term])
            : null;
    }

    private static int NumberOf(string word) =>
        RowWords.ValueOf(word) is var spelled and > 0 ? spelled
        : word.Length <= 2 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
        : 0;
}
