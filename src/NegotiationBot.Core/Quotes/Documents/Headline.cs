using System.Collections.Immutable;
using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Documents;

/// <summary>A headline, where every word may have a capital, with those whom it names.</summary>
public sealed record Headline(ImmutableArray<Frame> Frames, ImmutableArray<FoundMention> Mentions)
{
    public static Headline Read(string title)
    {
        var quiet = WithSmallWordsSmall(title);
        var frames = FrameReader.Read(quiet, new ArticleOutline(null, [new TextSpan(0, quiet.Length)]), []);
        var finder = new MentionFinder(quiet);
        return new Headline(frames, [.. frames.SelectMany(frame => finder.Find(frame))]);
    }

    // "Remarks By President Ellery Announcing a Pause": By and Announcing are no names.
    private static string WithSmallWordsSmall(string title)
    {
        var tokens = new List<Token>();
        Tokenizer.Tokenize(title, new TextSpan(0, title.Length), tokens);
        var letters = title.ToCharArray();
        foreach (var token in tokens.Where(token => token.IsCapitalised && IsSmall(token.Folded)))
        {
            letters[token.Span.Start] = char.ToLowerInvariant(letters[token.Span.Start]);
        }
        return new string(letters);
    }

    private static bool IsSmall(string folded) =>
        SentenceOpeners.Contains(folded)
        || Prepositions.Contains(folded)
        || Prepositions.IsConjunction(folded)
        || (folded.Length > 5 && folded.EndsWith("ing", StringComparison.Ordinal))
        || StatementTitle.IsForm(folded);
}
