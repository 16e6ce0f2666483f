using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Benchmarks.Hits;

/// <summary>What answers a question: a sentence of a document, by its place or, where that is not told, by its words.</summary>
/// <param name="Place">In code points.</param>
internal sealed record GoldEvidence(string Document, string Text, (int Start, int End)? Place)
{
    /// <summary>No more of a passage is looked at, however long it is.</summary>
    private const int MostCharacters = 1200;

    /// <summary>A passage holds a sentence by its words, white space aside; by its place, if it holds half of it.</summary>
    public bool IsIn(IndexedArticle article, Passage passage)
    {
        if (Place is not { } place)
        {
            var shown = passage.Span.Of(article.Text);
            return Squeezed(shown[..Math.Min(shown.Length, MostCharacters)])
                .Contains(Squeezed(Text), StringComparison.Ordinal);
        }
        if (article.Article.Id.Value != Document)
        {
            return false;
        }
        var sentence = new TextSpan(Utf16(article.Text, place.Start), Utf16(article.Text, place.End));
        return 2 * passage.Span.OverlapWith(sentence) >= Math.Min(sentence.Length, passage.Span.Length);
    }

    private static string Squeezed(string text) => string.Concat(text.Where(c => c is not (' ' or '\n')));

    private static int Utf16(string text, int codePoints)
    {
        var at = 0;
        for (; codePoints > 0 && at < text.Length; codePoints--)
        {
            at += char.IsSurrogatePair(text, at) ? 2 : 1;
        }
        return at;
    }
}
