using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval;

/// <summary>The words whose speaker is asked for, in their order.</summary>
internal sealed class GivenWords(IReadOnlyList<string> phrase)
{
    /// <summary>Two words in a row stand in many quotations.</summary>
    private const int ShortestRun = 3;

    /// <summary>Nobody types more of a quotation, and a longer one would cost as much again for every quote.</summary>
    private const int Most = 60;

    private readonly string[] _words = [.. phrase.Take(Most)];

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
        return longest >= ShortestRun ? (double)longest / _words.Length : 0;
    }
}
