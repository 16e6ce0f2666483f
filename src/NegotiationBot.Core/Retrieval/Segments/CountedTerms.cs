namespace NegotiationBot.Core.Retrieval.Segments;

/// <summary>The postings of all terms by number, and the lengths of the units.</summary>
/// <param name="starts">By term, where its postings start; then where the last end.</param>
internal sealed class CountedTerms(int[] starts, int[] units, byte[] frequencies, UnitLengths lengths)
{
    public UnitLengths Lengths => lengths;

    public Postings Of(int term)
    {
        var (start, length) = (starts[term], starts[term + 1] - starts[term]);
        return new Postings(units.AsSpan(start, length), frequencies.AsSpan(start, length));
    }
}
