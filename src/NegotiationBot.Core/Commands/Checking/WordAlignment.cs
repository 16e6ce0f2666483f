using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Commands.Checking;

/// <summary>
/// How some words fit into a longer run of words: the least number of words put in, left out or changed (edit distance), where what stands in the run before and
/// after them costs nothing (Sellers 1980).
/// </summary>
/// <param name="Changes">0 where they stand there word for word.</param>
/// <param name="Other">The words of the run that are not those given.</param>
/// <param name="Given">Those given that are not in the run.</param>
public sealed record WordAlignment(int Changes, IReadOnlyList<CheckedWord> Other, IReadOnlyList<CheckedWord> Given)
{
    public static WordAlignment Of(IReadOnlyList<CheckedWord> given, IReadOnlyList<CheckedWord> run)
    {
        var cost = new int[given.Count + 1, run.Count + 1];
        for (var i = 1; i <= given.Count; i++)
        {
            cost[i, 0] = i;
            for (var j = 1; j <= run.Count; j++)
            {
                var same = given[i - 1].Folded == run[j - 1].Folded ? 0 : 1;
                cost[i, j] = Math.Min(cost[i - 1, j - 1] + same, Math.Min(cost[i - 1, j] + 1, cost[i, j - 1] + 1));
            }
        }
        // Of equals the latest end: a changed last word is a changed word, not one left out.
        var end = Enumerable.Range(0, run.Count + 1).Reverse().MinBy(j => cost[given.Count, j]);
        return Trace(given, run, cost, end);
    }

    private static WordAlignment Trace(
        IReadOnlyList<CheckedWord> given,
        IReadOnlyList<CheckedWord> run,
        int[,] cost,
        int end
    )
    {
        var (other, extra) = (new List<CheckedWord>(), new List<CheckedWord>());
        for (int i = given.Count, j = end; i > 0; )
        {
            var isSame = j > 0 && given[i - 1].Folded == run[j - 1].Folded;
            if (j > 0 && cost[i, j] == cost[i - 1, j - 1] + (isSame ? 0 : 1))
            {
                if (!isSame)
                {
                    other.Add(run[j - 1]);
                    extra.Add(given[i - 1]);
                }
                (i, j) = (i - 1, j - 1);
            }
            else if (j > 0 && cost[i, j] == cost[i, j - 1] + 1)
            {
                other.Add(run[--j]);
            }
            else
            {
                extra.Add(given[--i]);
            }
        }
        other.Reverse();
        extra.Reverse();
        return new WordAlignment(cost[given.Count, end], other, extra);
    }

    /// <summary>Stretches of neighbouring words, for showing them together.</summary>
    public static IEnumerable<TextSpan> Stretches(IReadOnlyList<CheckedWord> words, string text)
    {
        TextSpan? open = null;
        foreach (var word in words)
        {
            if (open is { } before && string.IsNullOrWhiteSpace(text[before.End..word.Span.Start]))
            {
                open = before.Cover(word.Span);
                continue;
            }
            if (open is { } done)
            {
                yield return done;
            }
            open = word.Span;
        }
        if (open is { } last)
        {
            yield return last;
        }
    }
}
