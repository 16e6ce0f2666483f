using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval;

/// <summary>The terms of a question, numbered, so that what of them a stretch of text holds is a set of bits.</summary>
internal sealed class QuestionTerms
{
    private const int Most = 128;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly WordBeginnings _written = new();
    private ulong _beginnings;

    /// <param name="terms">Those that matter most first: of a question with more than 128 different terms the rest is not looked for.</param>
    /// <param name="others">What <see cref="MayBeginIn"/> knows besides.</param>
    public QuestionTerms(IEnumerable<string> terms, IReadOnlyCollection<string>? others = null)
    {
        foreach (var term in terms.Distinct(StringComparer.Ordinal).Take(Most))
        {
            _numbers.Add(term, _numbers.Count);
            _beginnings |= BeginningOf(term);
            _written.Add(term);
            foreach (var form in IrregularWords.FormsOf(term).Concat(AmericanSpelling.FormsOf(term)))
            {
                _written.Add(form);
            }
        }
        foreach (var other in others ?? [])
        {
            _written.Add(other);
        }
    }

    /// <summary>False where a word as it is written surely gives none of the terms, nor begins a longer spelling that does.</summary>
    public bool MayBeginIn(ReadOnlySpan<char> word) => _written.MayBegin(word);

    /// <summary>Most words of a text begin as none of the question does, and need not be looked up.</summary>
    public UInt128 Of(string term) =>
        (_beginnings & BeginningOf(term)) != 0 && _numbers.TryGetValue(term, out var number)
            ? UInt128.One << number
            : 0;

    public UInt128 Of(IEnumerable<string> terms) =>
        terms.Aggregate(UInt128.Zero, (together, term) => together | Of(term));

    public UInt128 Of(ReadOnlySpan<AnalyzedTerm> terms)
    {
        var together = UInt128.Zero;
        foreach (var term in terms)
        {
            together |= Of(term.Term);
        }
        return together;
    }

    /// <summary>One of 64 bits, by the first letter and the length.</summary>
    private static ulong BeginningOf(string term) => term.Length == 0 ? 1 : 1UL << ((term[0] * 7) + term.Length);
}
