using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval;

/// <summary>Where the terms of a question stand in the paragraphs of a text. Words that begin as none of them does are not analysed. Safe for several threads.</summary>
internal sealed class AskedPlaces(QuestionTerms asked, string text, int paragraphs)
{
    private readonly Place[]?[] _places = new Place[paragraphs][];

    public QuestionTerms Terms => asked;

    /// <summary>Which terms stand in a short text, of which nothing is kept.</summary>
    public static UInt128 HeldIn(string text, QuestionTerms asked)
    {
        var held = UInt128.Zero;
        var words = new AskedWords(asked, text, AnalyzedWord.Passed);
        foreach (var (word, _) in TermAnalyzer.Find(text, words))
        {
            held |= asked.Of(word.Term);
        }
        return held;
    }

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
        var last = default(TextSpan);
        var places = new List<Place>();
        var words = new AskedWords(asked, text, AnalyzedWord.Passed);
        foreach (var (word, span) in TermAnalyzer.Find(paragraph.In(text), words))
        {
            last = span.End == last.End ? last : span;
            if (asked.Of(word.Term) is var terms && terms != 0)
            {
                places.Add(new Place(last.MovedBy(paragraph.Start), terms));
            }
        }
        return [.. places];
    }

    private readonly record struct Place(TextSpan LastWord, UInt128 Terms);
}
