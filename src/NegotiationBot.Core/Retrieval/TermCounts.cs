using System.Runtime.InteropServices;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval;

/// <summary>How often each term stands in a unit of the index, every occurrence counted with the weight of the field it stands in.</summary>
internal sealed class TermCounts
{
    private readonly Dictionary<string, float> _counts = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, float> Counts => _counts;

    /// <summary>All counts together: the unit's length as BM25 takes it.</summary>
    public float Length { get; private set; }

    public TermCounts Add(ReadOnlySpan<AnalyzedTerm> terms, float weight)
    {
        foreach (var term in terms)
        {
            if (!TermAnalyzer.IsStopWord(term.Folded))
            {
                CollectionsMarshal.GetValueRefOrAddDefault(_counts, term.Term, out _) += weight;
                Length += weight;
            }
        }
        return this;
    }
}
