using NegotiationBot.Core.Quotes.Marks;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Commands.Asking;

/// <summary>
/// What stands between quotation marks of any kind in a moderator's text. In doubt a mark is one: an apostrophe can be written otherwise, and words that nobody said
/// cannot be taken back.
/// </summary>
internal static class PinnedMarks
{
    private const string OtherDoubles = "″‶〝〞〟「」『』《》❝❞⹂";
    private const string OtherSingles = "‹›‚‛`´′‵❛❜＇";

    /// <summary>The outermost stretches, without their marks, in order; null where a mark has no other in its line.</summary>
    public static IReadOnlyList<TextSpan>? Find(string text)
    {
        var plain = Plain(text);
        var found = new List<TextSpan>();
        foreach (var line in Lines(text))
        {
            var doubles = MarkReader.Read(plain, line);
            List<MarkPair> pairs =
            [
                .. MarkPairing.Of(doubles).Pairs,
                .. MarkPairing.Of(SingleMarks.Read(plain, line)).Pairs,
            ];
            if (
                doubles.Exists(mark => !pairs.Exists(pair => Whole(pair).Contains(mark.Span)))
                || HasLoneSingle(plain, line, pairs)
            )
            {
                return null;
            }
            found.AddRange(
                pairs
                    .Where(pair => !pairs.Exists(other => other != pair && Whole(other).Contains(Whole(pair))))
                    .Select(pair => new TextSpan(pair.Open.Span.End, pair.Close.Span.Start))
                    .OrderBy(words => words.Start)
            );
        }
        return found;
    }

    /// <summary>Behind a letter it is an apostrophe, or closes nothing that is open.</summary>
    private static bool HasLoneSingle(string plain, TextSpan line, List<MarkPair> pairs)
    {
        for (var i = line.Start; i < line.End; i++)
        {
            var isApostrophe = plain[i] is not '‘' && i > line.Start && char.IsLetterOrDigit(plain[i - 1]);
            if (
                QuotationMark.IsSingle(plain[i])
                && !isApostrophe
                && !pairs.Exists(pair => Whole(pair).Contains(new TextSpan(i, i + 1)))
            )
            {
                return true;
            }
        }
        return false;
    }

    private static TextSpan Whole(MarkPair pair) => pair.Open.Span.Cover(pair.Close.Span);

    /// <summary>With marks of other countries and shapes as straight ones; nothing moves.</summary>
    private static string Plain(string text) =>
        string.Create(
            text.Length,
            text,
            static (plain, text) =>
            {
                for (var i = 0; i < text.Length; i++)
                {
                    plain[i] =
                        OtherDoubles.Contains(text[i]) ? '"'
                        : OtherSingles.Contains(text[i]) ? '\''
                        : text[i];
                }
            }
        );

    private static IEnumerable<TextSpan> Lines(string text)
    {
        var start = 0;
        foreach (var line in text.Split('\n'))
        {
            yield return new TextSpan(start, start + line.Length);
            start += line.Length + 1;
        }
    }
}
