using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval;

/// <summary>The pairs of neighbouring words of a question.</summary>
internal sealed class GivenPairs
{
    private readonly QuestionTerms _terms;
    private readonly Dictionary<(string, string), double> _weights;
    private readonly double _total;
    private readonly (UInt128 Needed, double Weight)[] _held;

    /// <param name="asked">The terms of the question that are looked for in texts; not all stop words are among them.</param>
    public GivenPairs(IReadOnlyList<string> phrase, QuestionTerms asked)
    {
        // A joined spelling stands between its words and the next one, whoever asks for it.
        _terms = new QuestionTerms(phrase, JoinedSpellings.FirstWords);
        _weights = phrase
            .Zip(phrase.Skip(1))
            .Distinct()
            .Where(pair => Weight(pair) > 0)
            .ToDictionary(pair => pair, Weight);
        _total = _weights.Values.Sum();
        _held = [.. _weights.Select(pair => (asked.Of(pair.Key.Item1) | asked.Of(pair.Key.Item2), pair.Value))];
    }

    /// <summary>The words, of which the neighbours have to be known.</summary>
    public QuestionTerms Terms => _terms;

    /// <summary>The most that <see cref="ShareIn"/> can be where these terms of the question stand, in whatever order.</summary>
    public double MostOf(UInt128 held)
    {
        var most = 0.0;
        foreach (var (needed, weight) in _held)
        {
            most += (needed & ~held) == 0 ? weight : 0;
        }
        return _total == 0 ? 0 : most / _total;
    }

    /// <summary>Share, 0 to 1, of the pairs that are neighbours here too; a term that the question does not have needs no look at its pair.</summary>
    public double ShareIn(ReadOnlySpan<AnalyzedTerm> terms)
    {
        if (_total == 0)
        {
            return 0;
        }
        HashSet<(string, string)>? found = null;
        var wasAsked = false;
        for (var i = 0; i < terms.Length; i++)
        {
            var isAsked = _terms.Of(terms[i].Term) != 0;
            if (isAsked && wasAsked && _weights.ContainsKey((terms[i - 1].Term, terms[i].Term)))
            {
                (found ??= []).Add((terms[i - 1].Term, terms[i].Term));
            }
            wasAsked = isAsked;
        }
        return found is null ? 0 : found.Sum(pair => _weights[pair]) / _total;
    }

    /// <summary>A pair of two content words counts whole, with one stop word little, of two not at all.</summary>
    private static double Weight((string First, string Second) pair) =>
        (TermAnalyzer.IsStopWord(pair.First), TermAnalyzer.IsStopWord(pair.Second)) switch
        {
            (true, true) => 0,
            (false, false) => 1,
            _ => 0.4,
        };
}
