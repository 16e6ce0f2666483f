using NegotiationBot.Core.Text;

namespace NegotiationBot.Benchmarks;

/// <summary>What a search by the typed words alone looks for.</summary>
internal static class SearchTerms
{
    /// <summary>The words that are not function words.</summary>
    public static IEnumerable<AnalyzedTerm> Contents(string words) =>
        TermAnalyzer.Analyze(words).Where(term => !TermAnalyzer.IsStopWord(term.Folded));
}
