namespace NegotiationBot.Core.Retrieval;

/// <summary>A place in one term's postings.</summary>
/// <param name="weight">The term's weight times its inverse frequency.</param>
internal sealed class PostingCursor(List<Posting> postings, double weight)
{
    private int _at;

    /// <summary>The unit it stands at; null at the end.</summary>
    public int? Unit => _at < postings.Count ? postings[_at].Unit : null;

    /// <summary>What the term adds to the score of that unit, and goes on; nothing where it stands elsewhere.</summary>
    /// <param name="length">Of the unit, in average lengths.</param>
    public double Take(int unit, double length) =>
        Unit == unit ? weight * Bm25.Saturation(postings[_at++].Frequency, length) : 0;
}
