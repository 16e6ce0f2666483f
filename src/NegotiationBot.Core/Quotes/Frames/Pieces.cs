using System.Collections;

namespace NegotiationBot.Core.Quotes.Frames;

/// <summary>The pieces of a frame, in their order. They are looked at more often than anything else, so none is copied for a look.</summary>
public sealed class Pieces(Piece[] pieces) : IReadOnlyList<Piece>
{
    public int Count => pieces.Length;

    public ref readonly Piece this[int index] => ref pieces[index];

    Piece IReadOnlyList<Piece>.this[int index] => pieces[index];

    /// <summary>One of a half-open range is such a piece; what lies outside of the frame is none.</summary>
    public bool Any(int from, int to, Predicate<Piece> holds)
    {
        for (var i = Math.Max(0, from); i < Math.Min(to, pieces.Length); i++)
        {
            if (holds(pieces[i]))
            {
                return true;
            }
        }
        return false;
    }

    public ReadOnlySpan<Piece>.Enumerator GetEnumerator() => new ReadOnlySpan<Piece>(pieces).GetEnumerator();

    IEnumerator<Piece> IEnumerable<Piece>.GetEnumerator() => pieces.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => pieces.GetEnumerator();
}
