using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval;

/// <summary>The words whose speaker is asked for, in their order.</summary>
/// <param name="asked">The terms of the question that are looked for in texts; not all stop words are among them.</param>
internal sealed class GivenWords(IReadOnlyList<string> phrase, QuestionTerms asked)
{
    /// <summary>Two words in a row stand in many quotations; only of two words they are all.</summary>
    private const int ShortestRun = 3;

    /// <summary>Nobody types more of a quotation, and a longer one would cost as much again for every quote.</summary>
    private const int Most = 60;

    private readonly string[] _words = [.. phrase.Take(Most)];
    private readonly UInt128[] _needed = [.. phrase.Take(Most).Select(asked.Of)];

    /// <summary>The most that <see cref="LongestRunIn"/> can be where these terms of the question stand, in whatever order.</summary>
    public double MostOf(UInt128 held)
    {
        var (longest, run) = (0, 0);
        foreach (var needed in _needed)
        {
            run = (needed & ~held) == 0 ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }
        return Share(longest);
    }

    /// <summary>Share, 0 to 1, of the given words that stand here one after another, stop words included; 0 where the run is short.</summary>
    public double LongestRunIn(ReadOnlySpan<AnalyzedTerm> terms)
    {
        var longest = 0;
        var ending = new int[_words.Length + 1];
        TextSpan? before = null;
        foreach (var term in terms)
        {
            // A joined spelling stands beside its parts: cease, fire, ceasefire.
            if (before is { } part && term.Span.Contains(part))
            {
                continue;
            }
            before = term.Span;
            for (var i = _words.Length; i > 0; i--)
            {
                ending[i] = _words[i - 1] == term.Term ? ending[i - 1] + 1 : 0;
                longest = Math.Max(longest, ending[i]);
            }
        }
        return Share(longest);
    }

    private double Share(int run) =>
        run >= Math.Min(ShortestRun, Math.Max(2, _words.Length)) ? (double)run / _words.Length : 0;
}
