using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval;

/// <summary>
/// Looks up, one after another, the words of a text that may give a term of a question or be part of a joined spelling that does: most others need no look.
/// </summary>
/// <param name="other">What stands for the others.</param>
internal struct AskedWords(QuestionTerms asked, string text, AnalyzedWord other) : IWordLookup
{
    /// <summary>A joined spelling may have this many words after its first.</summary>
    private const int MostJoined = 2;

    private int _joinable;

    /// <param name="written">A slice of the text.</param>
    public AnalyzedWord Of(ReadOnlySpan<char> written)
    {
        _joinable--;
        if (!asked.MayBeginIn(written) && _joinable < 0)
        {
            return other;
        }
        var word = KnownWords.Of(written);
        _joinable = word.MayBeJoined || IsBeforeHyphen(written) ? MostJoined : _joinable;
        return word;
    }

    private readonly bool IsBeforeHyphen(ReadOnlySpan<char> word) =>
        text.AsSpan().Overlaps(word, out var start) && WordScanner.NextPart(text, start + word.Length) is not null;
}
