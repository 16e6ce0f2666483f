namespace NegotiationBot.Core.Retrieval;

/// <summary>
/// How words begin that give some index terms, so that nearly all words of a text are passed over at a glance. Of a plain word, folding changes the case and
/// stemming the end: all letters of a term but the last two stand at the beginning of the word, only a <c>y</c> may have become an <c>i</c>. Of irregular words
/// the forms have to be added too.
/// </summary>
internal sealed class WordBeginnings
{
    private const int Longest = 5;
    private const int SurelyKept = 3;

    /// <summary>Two different beginnings seldom share a place; a word whose does is looked at in vain, and no more.</summary>
    private const int Places = 1 << 14;

    private readonly ulong[] _beginnings = new ulong[Places / 64];
    private readonly ulong[] _wholeWords = new ulong[Places / 64];

    /// <param name="term">Or an irregular form of one.</param>
    public void Add(string term)
    {
        var kept = Math.Min(Math.Max(term.Length - 2, Math.Min(term.Length, SurelyKept)), Longest);
        var place = 0;
        for (var i = 0; i < kept; i++)
        {
            // A shorter word may be the first part of a joined spelling; and "US" gives the term "usa".
            Mark(_wholeWords, place);
            place = Next(place, term[i]);
        }
        Mark(_beginnings, place);
    }

    /// <summary>Whether a word as it is written may give one of the terms, or be the first part of one; so may every word that is not of plain letters and digits.</summary>
    public bool MayBegin(ReadOnlySpan<char> word)
    {
        var place = 0;
        for (var i = 0; i < word.Length && i < Longest; i++)
        {
            if (!char.IsAsciiLetterOrDigit(word[i]))
            {
                return true;
            }
            place = Next(place, word[i]);
            if (IsMarked(_beginnings, place))
            {
                return true;
            }
        }
        return word.Length < Longest && IsMarked(_wholeWords, place);
    }

    // A shift counts by the last six bits of its number alone.
    private static void Mark(ulong[] places, int place) => places[place >> 6] |= 1UL << place;

    private static bool IsMarked(ulong[] places, int place) => (places[place >> 6] & (1UL << place)) != 0;

    private static int Next(int place, char letter)
    {
        var lower = letter | 0x20;
        return ((place * 37) + (lower == 'y' ? 'i' : lower) + 1) & (Places - 1);
    }
}
