using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval;

/// <summary>Where the terms of a question stand in the paragraphs of a text. Words that begin as none of them does are not analysed. Safe for several threads.</summary>
internal sealed class AskedPlaces(QuestionTerms asked, string text, int paragraphs)
{
    /// <summary>A joined spelling may have this many words after its first.</summary>
    private const int MostJoined = 2;

    private readonly Place[]?[] _places = new Place[paragraphs][];

    public QuestionTerms Terms => asked;

    /// <summary>Which terms' words stand in a span of a paragraph; a joined spelling counts where its last word does.</summary>
    public UInt128 HeldIn(int number, TextSpan paragraph, TextSpan span)
    {
        var held = UInt128.Zero;
        foreach (var place in _places[number] ??= PlacesIn(paragraph))
        {
            held |= span.Contains(place.LastWord) ? place.Terms : 0;
        }
        return held;
    }

    private Place[] PlacesIn(TextSpan paragraph)
    {
        var (joinable, last) = (0, default(TextSpan));
        var places = new List<Place>();
        foreach (var (word, span) in TermAnalyzer.Find(paragraph.In(text), WordOf))
        {
            last = span.End == last.End ? last : span;
            if (asked.Of(word.Term) is var terms && terms != 0)
            {
                places.Add(new Place(last.MovedBy(paragraph.Start), terms));
            }
        }
        return [.. places];

        AnalyzedWord WordOf(ReadOnlySpan<char> written)
        {
            joinable--;
            if (!asked.MayBeginIn(written) && joinable < 0)
            {
                return AnalyzedWord.Passed;
            }
            var word = KnownWords.Of(written);
            joinable = word.MayBeJoined || IsBeforeHyphen(written) ? MostJoined : joinable;
            return word;
        }
    }

    private bool IsBeforeHyphen(ReadOnlySpan<char> word) =>
        text.AsSpan().Overlaps(word, out var start) && WordScanner.NextPart(text, start + word.Length) is not null;

    private readonly record struct Place(TextSpan LastWord, UInt128 Terms);
}
