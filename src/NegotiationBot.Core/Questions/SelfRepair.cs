namespace NegotiationBot.Core.Questions;

/// <summary>
/// Takes a question as it was meant where the asker corrects it in the middle: "what did Ellery say about the bridge, no wait, about the dam". What follows
/// the editing term takes the place of what it repeats (W. Levelt, "Monitoring and self-repair in speech", 1983).
/// </summary>
internal static class SelfRepair
{
    private const int FewestWordsBefore = 2;

    private static readonly string[][] Withdrawals =
    [
        ["no", "wait"],
        ["wait", "no"],
        ["scratch", "that"],
    ];

    private static readonly string[][] Rewordings =
    [
        ["i", "mean"],
        ["i", "meant"],
        ["or", "rather"],
    ];

    /// <returns>The question itself where it is not corrected.</returns>
    public static string Mend(string text)
    {
        var words = QuestionWords.Read(text);
        var quoted = QuotedWords.Find(text);
        for (var at = words.Count - 1; at >= FewestWordsBefore; at--)
        {
            var withdrawal = LengthAt(words, at, Withdrawals);
            var repair = at + (withdrawal > 0 ? withdrawal : LengthAt(words, at, Rewordings));
            if (
                repair > at
                && !quoted.Any(span => span.Contains(words[at].Span.Start))
                && words.Skip(repair).Any(word => !PlainWords.AreFrame(word.Plain))
            )
            {
                return Replaced(words, at, repair, withdrawal > 0) is { } from
                    ? text[..words[from].Span.Start] + text[words[repair].Span.Start..]
                    : text;
            }
        }
        return text;
    }

    private static int LengthAt(IReadOnlyList<QuestionWord> words, int at, string[][] terms) =>
        Array
            .Find(
                terms,
                term =>
                    at + term.Length <= words.Count && term.Index().All(one => words[at + one.Index].Plain == one.Item)
            )
            ?.Length
        ?? 0;

    /// <summary>
    /// The word from which on the repair takes over: the first where all is asked anew, that which the repair begins with as well, or a preposition like it, else
    /// the last. Null where that is not to be told.
    /// </summary>
    private static int? Replaced(IReadOnlyList<QuestionWord> words, int end, int repair, bool isWithdrawn)
    {
        var first = words[repair].Plain;
        if (QuestionSplitter.Openers.Contains(first))
        {
            return isWithdrawn ? 0 : null;
        }
        return LastOf(word => word == first)
            ?? (
                PlainWords.SettingOpeners.Contains(first) ? LastOf(PlainWords.SettingOpeners.Contains)
                : PlainWords.SubjectOpeners.Contains(first) ? LastOf(PlainWords.SubjectOpeners.Contains)
                : end - 1
            );

        int? LastOf(Func<string, bool> isIt)
        {
            var at = Enumerable.Range(0, end).LastOrDefault(i => isIt(words[i].Plain), -1);
            return at > 0 ? at : null;
        }
    }
}
