namespace NegotiationBot.Core.Quotes.Frames;

/// <summary>How many pieces of a frame are of one sort, counted once, so that any stretch of it can be asked.</summary>
internal sealed class PieceCount
{
    private readonly int[] _before;

    public PieceCount(Frame frame, Predicate<Piece> holds)
    {
        _before = new int[frame.Pieces.Count + 1];
        for (var i = 0; i < frame.Pieces.Count; i++)
        {
            _before[i + 1] = _before[i] + (holds(frame.Pieces[i]) ? 1 : 0);
        }
    }

    public int Total => _before[^1];

    /// <param name="last">Inclusive.</param>
    public int Within(int first, int last) => _before[last + 1] - _before[first];
}
