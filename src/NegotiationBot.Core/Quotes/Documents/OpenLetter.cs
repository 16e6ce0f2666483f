using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Documents;

/// <summary>A letter of whoever the byline names: it begins with <c>Dear Minister,</c> and ends with their name.</summary>
public static class OpenLetter
{
    private const int LongestAddress = 120;
    private const int LongestSignature = 100;
    private const int LinesOfSignature = 3;

    public static bool Is(string text, IReadOnlyList<TextSpan> paragraphs, string author) =>
        Signature(text, paragraphs, author) is > 1 and var signed
        && signed < paragraphs.Count
        && paragraphs.Take(2).Any(paragraph => IsAddress(text, paragraph));

    /// <summary><c>Dear Minister,</c></summary>
    public static bool IsAddress(string text, TextSpan paragraph) => IsAddress(paragraph.Of(text));

    /// <summary>Where what stands below a letter begins, with its <c>Yours faithfully,</c>; the number of paragraphs where its author has not signed it.</summary>
    public static int Signature(string text, IReadOnlyList<TextSpan> paragraphs, string author)
    {
        var name = PersonName.TryParse(author);
        var first = Math.Max(0, paragraphs.Count - LinesOfSignature);
        var signed = first;
        while (signed < paragraphs.Count && !IsSignature(paragraphs[signed].Of(text), name))
        {
            signed++;
        }
        while (signed < paragraphs.Count && signed > first && text[paragraphs[signed - 1].End - 1] is ',')
        {
            signed--;
        }
        return signed;
    }

    private static bool IsAddress(string line) =>
        line.Length <= LongestAddress
        && line[^1] is ',' or ':'
        && (
            line.StartsWith("Dear ", StringComparison.OrdinalIgnoreCase)
            || line.StartsWith("To the ", StringComparison.OrdinalIgnoreCase)
        );

    private static bool IsSignature(string line, PersonName? author) =>
        line.Length <= LongestSignature
        && line[^1] is not ('.' or '?' or '!')
        && line.Split(',', '\n')
            .Any(part =>
                PersonName.TryParse(part) is { Given.Count: > 0 } signed
                && author is { Given.Count: > 0 }
                && author.MayBe(signed)
            );
}
