using System.Text.RegularExpressions;
using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval;

/// <summary>A sentence that says of somebody by name that they are a child is shown to nobody: <c>Lina Tol, a schoolgirl,</c>.</summary>
public static partial class NamedChild
{
    public static bool IsIn(IndexedArticle article, TextSpan shown) =>
        article.In(shown) is var words
        && ChildTraces.MayBeIn(words)
        && Hint().IsMatch(words)
        && IsIn(article.Of(shown));

    private static bool IsIn(string sentences) =>
        FrameReader
            .Read(sentences, new ArticleOutline(null, [new TextSpan(0, sentences.Length)]), [])
            .Any(frame => !frame.IsTitleCase && IsIn(frame));

    private static bool IsIn(Frame frame)
    {
        for (var first = 0; first < frame.Pieces.Count; first++)
        {
            for (var last = first; last < frame.Pieces.Count && IsOfName(frame.Pieces[last]); last++)
            {
                if (IsName(frame, first, last) && ChildWords.TellOf(frame, first, last))
                {
                    return true;
                }
            }
        }
        return false;
    }

    private static bool IsOfName(Piece piece) =>
        piece.IsWord
        && piece.IsCapitalised
        && !piece.IsDateWord
        && !Place.Is(piece.Folded)
        && !BodyWord.IsName(piece.Folded)
        && !SentenceOpeners.Contains(piece.Folded)
        && !RoleNoun.IsChild(piece.Folded);

    /// <summary>Several words, or one that is a first name.</summary>
    private static bool IsName(Frame frame, int first, int last) =>
        last > first || GivenName.IsKnown(frame.Pieces[first].Folded);

    /// <summary>Without any of these no sentence says it; for each, <see cref="ChildTraces"/> has to know something that it begins with.</summary>
    [GeneratedRegex(
        @"year-old|years? old|\bage[d]?\b|, 1?[0-9],|\(1?[0-9]\)|\b(?:is|was|turn(?:s|ed)) (?:1?[0-9]|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen)\b|\b(?:boy|girl|child|toddler|teen|minor|pupil|kid|infant|preschool|kindergart|grader|school(?:boy|girl|child))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Hint();
}
