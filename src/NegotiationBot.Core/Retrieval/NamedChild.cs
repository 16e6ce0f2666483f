using System.Collections.Immutable;
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
        MayBeIn(article.In(shown)) && NamesIn(FramesOf(article.Of(shown))).Any();

    /// <summary>The names of those of whom a text says that they are children, each as its words.</summary>
    internal static IReadOnlyList<IReadOnlyList<string>> NamesIn(string text) =>
        MayBeIn(text) ? [.. NamesIn(FramesOf(text))] : [];

    private static bool MayBeIn(ReadOnlySpan<char> text) => ChildTraces.MayBeIn(text) && Hint().IsMatch(text);

    /// <summary>Everybody's names as a text has them: words with capitals that stand together. Folded, and without a title before them.</summary>
    internal static IEnumerable<NameRun> RunsIn(string text) =>
        FramesOf(text).SelectMany(frame => frame.IsTitleCase ? RunsIn(frame).SelectMany(Apart) : RunsIn(frame));

    /// <summary>In a headline all words may have capitals: each may be a name alone.</summary>
    internal static IEnumerable<NameRun> Apart(NameRun run) =>
        run.Words.Select(word => run with { Words = [word] }).Prepend(run);

    private static ImmutableArray<Frame> FramesOf(string text) =>
        FrameReader.Read(text, new ArticleOutline(null, [new TextSpan(0, text.Length)]), []);

    private static IEnumerable<IReadOnlyList<string>> NamesIn(IEnumerable<Frame> frames) =>
        frames.Where(frame => !frame.IsTitleCase).SelectMany(NamesIn);

    /// <summary>Of names that share words the longest, and of a name with another word before it the one that begins with a first name.</summary>
    private static IEnumerable<IReadOnlyList<string>> NamesIn(Frame frame)
    {
        foreach (var run in RunsIn(frame))
        {
            var end = run.First + run.Words.Count;
            var told =
                from first in Enumerable.Range(run.First, run.Words.Count)
                from last in Enumerable.Range(first, end - first)
                where IsName(frame, first, last) && ChildWords.TellOf(frame, first, last)
                orderby GivenName.IsKnown(frame.Pieces[first].Folded) descending, last - first descending
                select run.Words.Skip(first - run.First).Take(last - first + 1).ToList();
            if (told.FirstOrDefault() is { } name)
            {
                yield return name;
            }
        }
    }

    private static IEnumerable<NameRun> RunsIn(Frame frame)
    {
        for (var first = 0; first < frame.Pieces.Count; first++)
        {
            if (!IsOfName(frame.Pieces[first]))
            {
                continue;
            }
            var words = new List<string>();
            for (var at = first; at < frame.Pieces.Count && IsOfName(frame.Pieces[at]); at++)
            {
                words.Add(frame.Pieces[at].Folded);
            }
            var isTitled = first > 0 && Honorific.Is(frame.Pieces[first - 1].Folded);
            yield return new NameRun(first, words, isTitled);
            first += words.Count;
        }
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

    /// <param name="First">The place of its first word in the frame.</param>
    /// <param name="IsTitled">A title stands before it, or is its first word: no child is called Mr.</param>
    internal readonly record struct NameRun(int First, IReadOnlyList<string> Words, bool IsTitled);
}
