using System.Collections.Frozen;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Quotes.Mentions;

/// <summary>The name of whoever holds an office, right behind the body that it is of.</summary>
internal static class NameBehindBody
{
    private static readonly FrozenSet<string> Houses =
    [
        .. "hotel museum theatre theater hospital clinic church cathedral chapel library school college lycee institute foundation academy airport station bridge park stadium arena".Split(
            ' '
        ),
    ];

    /// <summary>Where a first name and a surname begin behind a body or a place: <c>Harbour Rescue Mara Ellery</c>; -1 where none do.</summary>
    public static int Start(Frame frame, int first, int last)
    {
        for (var i = last - 1; i > first && last - i <= 2; i--)
        {
            if (
                NameRun.IsGivenName(frame.Pieces[i])
                && !HasNameBehind(frame.Pieces[i - 1])
                && Enumerable.Range(first, i - first).Any(k => IsOfBody(frame.Pieces[k]))
                && !Enumerable.Range(first, i - first).Any(k => NameRun.IsGivenName(frame.Pieces[k]))
                && !Enumerable.Range(i, last - i + 1).Any(k => IsOfBody(frame.Pieces[k]))
            )
            {
                return i;
            }
        }
        return -1;
    }

    // "The Hotel Mara Ellery": a house is called after somebody, who does not run it.
    private static bool HasNameBehind(in Piece piece) => Houses.Contains(piece.Folded);

    private static bool IsOfBody(in Piece piece) =>
        BodyWord.Is(piece.Folded) || Place.Is(piece.Folded) || NameRun.IsAcronym(piece.Token.Text);
}
